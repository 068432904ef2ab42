import { requiredTypes, typeTest } from '../filters';
import { Trigger } from '../resources';
import { append, memoize, refId } from '../model';
import { linkIndex } from './linkIndex';
import { Mesh } from './types';

/**
 * Triggers by the broker that they take from and by the types that they ask for.
 *
 * @internal
 */
export type TriggerIndex = {
  find(id: string): Trigger | undefined;
  triggersOf(broker: string): readonly string[];
  brokerOf(trigger: string): string | undefined;
  classOf(trigger: string): string | undefined;
  /** The Triggers of a broker that may get events of a type, or of one that is not known, in order. */
  candidates(broker: string, type: string | undefined): readonly string[];
};

type BrokerIndex = {
  readonly all: readonly string[];
  /** Numbers in `all`. */
  readonly byType: ReadonlyMap<string, readonly number[]>;
  /** Those that name no types, with a quick look at whether a type is one for them. */
  readonly others: readonly {
    readonly at: number;
    readonly test?: (type: string) => boolean;
  }[];
};

/**
 * Indexes all Triggers but those that Knative made.
 *
 * @internal
 */
export function indexTriggers(mesh: Mesh): TriggerIndex {
  const links = linkIndex(mesh);
  const find = (id: string) => {
    const resource = mesh.resources.get(id)?.resource;
    return resource?.type === 'trigger' ? resource : undefined;
  };
  const brokerOf = (id: string) =>
    find(id) && links.of(id, 'broker').at(0)?.target;
  const triggersOf = memoize((broker: string) =>
    links
      .at(broker, 'broker')
      .flatMap(({ owner }) => (find(owner) ? owner : [])),
  );
  const classOf = (id: string) => {
    const named = brokerOf(id) ?? namedBy(find(id));
    const broker = mesh.resources.get(named ?? '')?.resource;
    return broker?.type === 'broker' ? broker.brokerClass : undefined;
  };
  const indexOf = memoize((broker: string) =>
    indexBroker(triggersOf(broker), { find, classOf }),
  );
  return {
    find,
    triggersOf,
    brokerOf,
    classOf,
    candidates: (broker, type) => {
      const { all, byType, others } = indexOf(broker);
      if (type === undefined) {
        return all;
      }
      const asking = others
        .filter(({ test }) => !test || test(type))
        .map(({ at }) => at);
      return merged(byType.get(type) ?? [], asking).map(at => all[at]);
    },
  };
}

// What is folded has no links.
function namedBy(trigger: Trigger | undefined): string | undefined {
  return (
    trigger?.broker &&
    refId({ cluster: trigger.ref.cluster, ...trigger.broker })
  );
}

function indexBroker(
  all: readonly string[],
  { find, classOf }: Pick<TriggerIndex, 'find' | 'classOf'>,
): BrokerIndex {
  const byType = new Map<string, number[]>();
  const others: BrokerIndex['others'][number][] = [];
  all.forEach((id, at) => {
    const trigger = find(id) ?? { filters: [] };
    const options = { brokerClass: classOf(id) };
    const types = requiredTypes(trigger, options);
    if (!types) {
      const test = typeTest(trigger, options);
      others.push({ at, ...(test ? { test } : {}) });
    }
    types?.forEach(type => {
      append(byType, type, at);
    });
  });
  return { all, byType, others };
}

// Both are in order, and share nothing.
function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.length === 0 ? b : [...a, ...b].sort((x, y) => x - y);
}
