import { compareText } from '../model';
import { Filter, Trigger } from '../resources';
import { finding } from './finding';
import { namesOf } from './names';
import { FindingRule } from './rule';

/**
 * Triggers of one broker with the same filter and the same subscriber.
 *
 * @internal
 */
export const duplicateTriggers: FindingRule = {
  codes: ['duplicateTriggers'],
  *find({ mesh, links, ofType }) {
    const groups = new Map<string, string[]>();
    for (const { id, resource } of ofType('trigger')) {
      yield;
      const [broker] = links.of(id, 'broker');
      const [subscriber] = links.of(id, 'subscriber');
      if (broker && subscriber) {
        const key = JSON.stringify([
          broker.target,
          subscriber.target,
          // What is sent to a URI alone is told apart by its end.
          subscriber.resolvedBy === 'ref' ? subscriber.uri ?? '' : '',
          canonicalFilter(resource),
        ]);
        const others = groups.get(key);
        if (others) {
          others.push(id);
        } else {
          groups.set(key, [id]);
        }
      }
    }
    yield* [...groups.values()]
      .filter(ids => ids.length > 1)
      .map(ids =>
        finding(
          'duplicateTriggers',
          { who: namesOf(mesh, ids), count: ids.length },
          { severity: 'warning', about: ids },
        ),
      );
  },
};

/** The same for filters that say the same in another order. */
function canonicalFilter({ filters, filterAttributes }: Trigger): unknown {
  return filters.length > 0
    ? canonicalList(filters)
    : sorted(Object.entries(filterAttributes ?? {}));
}

function canonicalList(filters: readonly Filter[]): unknown {
  return sorted(filters.map(canonicalPart));
}

function canonicalPart(filter: Filter): unknown {
  switch (filter.dialect) {
    case 'exact':
    case 'prefix':
    case 'suffix':
      return [filter.dialect, sorted(Object.entries(filter.attributes))];
    case 'all':
    case 'any':
      return [filter.dialect, canonicalList(filter.filters)];
    case 'not':
      return ['not', canonicalPart(filter.filter)];
    default:
      return filter;
  }
}

function sorted(parts: readonly unknown[]): readonly unknown[] {
  return parts.length < 2
    ? parts
    : parts
        .map(part => ({ part, text: JSON.stringify(part) }))
        .sort((a, b) => compareText(a.text, b.text))
        .map(({ part }) => part);
}
