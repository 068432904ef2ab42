import { Random } from '../createRandom';
import { PlannedTrigger } from '../plan';
import { JsonObject } from '../types';

/** Returns the filter of a Trigger: the old field or the new one, for one type or for several. @internal */
export function filterOf(
  { eventType, broker }: PlannedTrigger,
  random: Random,
): JsonObject {
  if (eventType) {
    const { type, source } = eventType;
    const style = random.next();
    if (style < 0.5) return { filter: { attributes: { type } } };
    return filters(
      style < 0.9 ? { exact: { type } } : { exact: { type, source } },
    );
  }
  const [domain] = broker.namespace.split('-');
  const prefix = { prefix: { type: `com.example.${domain}.` } };
  switch (random.below(5)) {
    case 0:
      return { filter: {} };
    case 1:
      return filters(prefix);
    case 2:
      return filters({ suffix: { type: random.pick(['.failed', '.closed']) } });
    case 3:
      return filters({
        cesql: `type LIKE 'com.example.${domain}.%' AND EXISTS priority AND INT(priority) > 2`,
      });
    default:
      return filters({
        any: [
          { exact: { type: `com.example.${domain}.created` } },
          { all: [prefix, { not: { suffix: { type: '.expired' } } }] },
        ],
      });
  }
}

function filters(filter: JsonObject): JsonObject {
  return { filter: {}, filters: [filter] };
}
