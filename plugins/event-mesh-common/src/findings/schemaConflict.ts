import { EventType } from '../resources';
import { finding } from './finding';
import { namesOf } from './names';
import { FindingRule } from './rule';
import { Shown } from './findingContext';

/**
 * Types that EventTypes of one cluster declare with different schemas.
 *
 * @internal
 */
export const schemaConflict: FindingRule = {
  codes: ['schemaConflict'],
  find: ({ mesh, ofType }) => {
    const byType = new Map<string, Shown<EventType>[]>();
    for (const found of ofType('eventType')) {
      const { eventType, ref, schema, schemaData } = found.resource;
      if (eventType && (schema || schemaData)) {
        const key = JSON.stringify([ref.cluster, eventType]);
        byType.set(key, [...(byType.get(key) ?? []), found]);
      }
    }
    return [...byType].flatMap(([key, found]) => {
      const count = Math.max(
        different(found.map(({ resource }) => resource.schema)),
        different(found.map(({ resource }) => resource.schemaData)),
      );
      const ids = found.map(({ id }) => id);
      return count < 2
        ? []
        : [
            finding(
              'schemaConflict',
              {
                type: found[0].resource.eventType ?? '',
                count,
                who: namesOf(mesh, ids),
              },
              { severity: 'warning', about: ids, key },
            ),
          ];
    });
  },
};

function different(texts: readonly (string | undefined)[]): number {
  return new Set(texts.filter(text => text !== undefined && text !== '')).size;
}
