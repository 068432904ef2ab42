import { Trigger } from '../resources';
import { attributeParts, filterParts } from './filterParts';
import { shortenPart } from './shortenPart';
import { FilterChip } from './types';

const longest = 28;

/**
 * Shortens a Trigger's filter to a chip: its first condition, cut if it is long, and the number of further conditions.
 *
 * @remarks `filters` wins over `filter.attributes` as soon as it has an entry, as in Knative.
 * @public
 */
export function filterChip(
  trigger: Pick<Trigger, 'filters' | 'filterAttributes'>,
): FilterChip {
  const parts =
    trigger.filters.length > 0
      ? filterParts(trigger.filters)
      : attributeParts(trigger.filterAttributes ?? {});
  if (parts.length === 0) {
    return { text: '∗ all events', more: 0, catchAll: true, parts };
  }
  return {
    text: shortenPart(parts[0], isShort) ?? cut(parts[0]),
    more: parts.length - 1,
    catchAll: false,
    parts,
  };
}

function isShort(text: string): boolean {
  return [...text].length <= longest;
}

// Cuts by code points, which keeps surrogate pairs whole.
function cut(text: string): string {
  const characters = [...text];
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
