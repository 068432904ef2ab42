import { requiredTypes, typeTest } from '../filters';
import { Trigger } from '../resources';
import { refId } from '../model';
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

const nobody: readonly string[] = [];

/**
 * Indexes all Triggers but those that Knative made.
 *
 * @internal
 */
export function indexTriggers(mesh: Mesh): TriggerIndex {
  const brokers = new Map<string, string>();
  const triggers = new Map<string, string[]>();
  const find = (id: string) => {
    const resource = mesh.resources.get(id)?.resource;
    return resource?.type === 'trigger' ? resource : undefined;
  };
  for (const { owner, role, target } of mesh.links) {
    if (role === 'broker' && find(owner)) {
      brokers.set(owner, target);
      const others = triggers.get(target);
      if (others) {
        others.push(owner);
      } else {
        triggers.set(target, [owner]);
      }
    }
  }
  const classOf = (id: string) => {
    const named = brokers.get(id) ?? namedBy(find(id));
    const broker = mesh.resources.get(named ?? '')?.resource;
    return broker?.type === 'broker' ? broker.brokerClass : undefined;
  };
  const indexes = new Map<string, BrokerIndex>();
  const indexOf = (broker: string) => {
    const index =
      indexes.get(broker) ??
      indexBroker(triggers.get(broker) ?? nobody, { find, classOf });
    indexes.set(broker, index);
    return index;
  };
  return {
    find,
    triggersOf: broker => triggers.get(broker) ?? nobody,
    brokerOf: trigger => brokers.get(trigger),
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
      const numbers = byType.get(type);
      if (numbers) {
        numbers.push(at);
      } else {
        byType.set(type, [at]);
      }
    });
  });
  return { all, byType, others };
}

// Both are in order, and share nothing.
function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.length === 0 ? b : [...a, ...b].sort((x, y) => x - y);
}
