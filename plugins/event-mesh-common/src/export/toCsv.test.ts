import fc from 'fast-check';
import { edgesOf } from '../graph';
import { anyGraph } from '../graph/__testUtils__/anyGraph';
import { graphOfScenario } from './__testUtils__/graphOf';
import { toCsv } from './toCsv';

describe('toCsv', () => {
  it('has a row for each node and each edge, including those of bundles', () => {
    fc.assert(
      fc.property(anyGraph, graph => {
        const lines = toCsv(graph).trimEnd().split('\r\n');
        const edges = graph.edges.flatMap(edgesOf);
        expect(lines).toHaveLength(1 + graph.nodes.length + edges.length);
      }),
    );
  });

  it('contains the endpoints and the filter of a Trigger', () => {
    const row = toCsv(graphOfScenario('shop'))
      .split('\r\n')
      .find(line => line.startsWith('edge,trigger,fraud-check'));
    expect(row).toContain('Broker/shop/orders,Service/shop/fraud-check');
    expect(row).toContain("cesql: type LIKE 'com.example.order.%'");
  });
});
