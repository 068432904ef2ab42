import {
  EdgeType,
  Graph,
  GraphEdge,
  GraphNode,
  Column,
} from 'backstage-plugin-event-mesh-common';
import { createRandom, Random } from './createRandom';

interface Space {
  readonly brokers: readonly string[];
  /** The sources of Trigger edges: EventTypes, the most frequent first. */
  readonly types: readonly string[];
  readonly subscribers: readonly string[];
}

interface Draft {
  readonly nodes: GraphNode[];
  readonly edges: GraphEdge[];
  readonly joined: Set<string>;
  readonly random: Random;
}

const status = { state: 'ready', stale: false } as const;

/**
 * Generates a mesh of a number of nodes in which Triggers start at EventTypes, so that each namespace has four ranks: sources, brokers,
 * EventTypes, subscribers. Namespaces are of about 35 nodes, log-normal, with one to three brokers; a few subscribers get
 * events from another namespace. Without cycles and without two edges between the same endpoints.
 */
export function meshGraph(size: number, seed = 1): Graph {
  const draft: Draft = {
    nodes: [],
    edges: [],
    joined: new Set(),
    random: createRandom(seed),
  };
  const spaces: Space[] = [];
  let left = size;
  while (left > 0) {
    const wanted = Math.exp(Math.log(31) + 0.45 * draft.random.normal());
    const count = Math.max(6, Math.round(wanted));
    const own = left - count < 6 ? left : count;
    spaces.push(addSpace(draft, `ns-${1000 + spaces.length}`, own));
    left -= own;
  }
  joinSpaces(draft, spaces);
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return { nodes: draft.nodes.sort(byId), edges: draft.edges.sort(byId) };
}

function addSpace(draft: Draft, namespace: string, size: number): Space {
  const { random } = draft;
  const add = (count: number, kind: string, column: Column) =>
    Array.from({ length: count }, (_, i) =>
      addNode(draft, { namespace, kind, column, name: `${i}` }),
    );
  const most = Math.max(1, Math.floor(size / 6));
  const brokers = add(Math.min(1 + random.below(3), most), 'Broker', 'routing');
  const rest = size - brokers.length;
  const sources = add(
    Math.max(1, Math.round(rest * 0.2)),
    'PingSource',
    'ingress',
  );
  const types = add(Math.round(rest * 0.3), 'EventType', 'routing');
  const subscribers = add(
    rest - sources.length - types.length,
    'Service',
    'egress',
  );
  const anyOf = (ids: readonly string[]) => ids[random.below(ids.length)];
  for (const source of sources) addEdge(draft, source, anyOf(brokers), 'sink');
  for (const type of types) addEdge(draft, anyOf(brokers), type, 'eventType');
  const trigger = (subscriber: string) => {
    const isTyped = types.length > 0 && random() < 0.75;
    const hot = types[Math.floor(types.length * random() ** 2)];
    const start = isTyped ? hot : anyOf(brokers);
    addEdge(draft, start, subscriber, 'trigger');
  };
  subscribers.forEach(trigger);
  for (let i = 0; i < Math.round(subscribers.length * 0.67); i++) {
    trigger(anyOf(subscribers));
  }
  if (subscribers.length > 0 && random() < 0.7) {
    for (const broker of brokers) {
      addEdge(draft, broker, anyOf(subscribers), 'deadLetter');
    }
  }
  return { brokers, types, subscribers };
}

function joinSpaces(draft: Draft, spaces: readonly Space[]): void {
  const { random } = draft;
  spaces.forEach(({ subscribers }, own) => {
    for (const subscriber of subscribers) {
      if (spaces.length > 1 && random() < 0.03) {
        const drawn = random.below(spaces.length - 1);
        const other = spaces[drawn < own ? drawn : drawn + 1];
        const starts =
          other.types.length > 0 && random() < 0.75
            ? other.types
            : other.brokers;
        const start = starts[random.below(starts.length)];
        addEdge(draft, start, subscriber, 'trigger');
      }
    }
  });
}

function addNode(
  { nodes }: Draft,
  at: { namespace: string; kind: string; column: Column; name: string },
): string {
  const id = `bench/${at.kind}/${at.namespace}/${at.name}`;
  nodes.push({
    id,
    ...at,
    type: typeOf(at.kind),
    cluster: 'bench',
    status,
    foldedCount: 0,
    hiddenNeighbours: 0,
  });
  return id;
}

function typeOf(kind: string): string {
  switch (kind) {
    case 'Broker':
      return 'broker';
    case 'EventType':
      return 'eventType';
    case 'PingSource':
      return 'eventSource';
    default:
      return 'workload';
  }
}

function addEdge(
  { edges, joined }: Draft,
  source: string,
  target: string,
  type: EdgeType,
): void {
  const id = `${source} ${target}`;
  if (!joined.has(id)) {
    joined.add(id);
    const own = { id, owner: id, name: id, source, target };
    edges.push({ ...own, type, status, inherited: false });
  }
}
