import { Resource } from 'backstage-plugin-event-mesh-common';
import { EntitySettings } from '../config';

/** @internal */
export type EntityKind = 'API' | 'Component' | 'System' | 'Domain';

/**
 * Kind of the entity that stands for a resource; nothing for what has none.
 *
 * @remarks No Sequence or Parallel: it is a way, and what is at its ends is there.
 * @internal
 */
export function entityKindOf(
  { type }: Resource,
  { namespacesAs }: EntitySettings,
): EntityKind | undefined {
  switch (type) {
    case 'eventType':
      return 'API';
    case 'broker':
    case 'channel':
    case 'eventSource':
      return 'Component';
    case 'namespace':
      return namespacesAs && (namespacesAs === 'system' ? 'System' : 'Domain');
    default:
      return undefined;
  }
}

const ranks: readonly Resource['type'][] = ['broker', 'channel', 'eventSource'];

/**
 * Who goes before whom where two would have the same name.
 *
 * @internal
 */
export function rankOf({ type }: Resource): number {
  return ranks.indexOf(type);
}
