import { edgesOf } from '../graph';
import { graphOfScenario, scope } from './__testUtils__/graphOf';
import { toJson } from './toJson';

describe('toJson', () => {
  it.each(['shop', 'broken', 'empty'])(
    'contains every node and edge of scenario %s, with scope and time',
    scenario => {
      const graph = graphOfScenario(scenario);
      const read = JSON.parse(toJson(graph, scope));
      expect(read).toMatchObject({ format: 'event-mesh/2', ...scope });
      expect(read.nodes.map(({ id }: { id: string }) => id)).toEqual(
        graph.nodes.map(({ id }) => id),
      );
      expect(read.edges.map(({ id }: { id: string }) => id)).toEqual(
        graph.edges.flatMap(edgesOf).map(({ id }) => id),
      );
    },
  );
});
