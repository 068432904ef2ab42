import { edge, graphOf, node } from './__testUtils__/graphOf';
import { layout } from './layout/layout';
import { routeFaults } from './routes/__testUtils__/routeFaults';
import { Graph, GraphNode } from './types';

function source(name: string, namespace = ''): GraphNode {
  const kind = 'PingSource';
  return node(name, {
    kind,
    type: 'eventSource',
    column: 'ingress',
    namespace,
  });
}

function service(name: string, namespace = ''): GraphNode {
  return node(name, { kind: 'Service', namespace });
}

/** Returns sources without edges: their swimlane is so high that the graph has two pages and two egress columns. */
function idle(count: number): GraphNode[] {
  return Array.from({ length: count }, (_, i) => source(`idle${100 + i}`));
}

// Shrunk counterexamples of the property in routeEdges.test.ts: an edge of the next page passes both egress columns.
const graphs: readonly (readonly [string, () => Graph])[] = [
  [
    'that edges of two services also return to',
    () => {
      const [timer, cron] = [source('timer'), source('cron', 'a')];
      const [audit, pay, mail] = ['audit', 'pay', 'mail'].map(name =>
        service(name),
      );
      const [far, spare] = [source('far'), service('spare', 'a')];
      return graphOf(
        [...idle(21), far, timer, cron, audit, pay, mail, spare],
        [
          edge('audit-cron', [audit, cron]),
          edge('cron-pay', [cron, pay]),
          edge('cron-timer', [cron, timer]),
          edge('pay-timer', [pay, timer]),
          edge('cron-mail', [cron, mail]),
          edge('pay-timer-again', [pay, timer]),
          edge('far-timer', [far, timer]),
        ],
      );
    },
  ],
  [
    'that one service of the second column also returns to',
    () => {
      const [near, far] = [source('near'), source('far')];
      const [pay, mail] = [service('pay'), service('mail')];
      const [audit, spare] = [service('audit', 'a'), service('spare', 'a')];
      return graphOf(
        [...idle(20), near, far, pay, mail, audit, spare],
        [
          edge('far-near', [far, near]),
          edge('audit-near', [audit, near]),
          edge('audit-mail', [audit, mail]),
          edge('audit-pay', [audit, pay]),
        ],
      );
    },
  ],
];

describe('routeEdges between pages', () => {
  it.each(graphs)(
    'routes around the cards of two egress columns to a source %s',
    (_, made) => {
      const graph = made();
      const drawn = layout(graph);
      expect(drawn.layers.filter(({ behind }) => behind)).toHaveLength(2);
      expect(routeFaults(graph, drawn)).toEqual([]);
    },
  );
});
