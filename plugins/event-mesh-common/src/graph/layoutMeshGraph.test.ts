import fc from 'fast-check';
import { anyGraph } from './__testUtils__/anyGraph';
import { graphOf, node } from './__testUtils__/graphOf';
import { groupByNamespace } from './groups/groupByNamespace';
import { groupGraph } from './groups/groupGraph';
import { groupId } from './groups/groupId';
import { groupOfSwimlane } from './groups/groupOfSwimlane';
import { layout } from './layout/layout';
import { layoutMeshGraph } from './layoutMeshGraph';
import { isGroupGrid } from './groupGrids/placeGroupGrids';
import { Box, Graph } from './types';

/** Returns a graph with one node in each of `count` + 1 namespaces, all collapsed but the first. */
function manyGroups(count: number): Graph {
  const names = Array.from({ length: count + 1 }, (_, i) => `ns${100 + i}`);
  return groupGraph(
    graphOf(names.map(namespace => node('orders', { namespace }))),
    {
      groupOf: groupByNamespace,
      collapsed: new Set(names.slice(1).map(name => groupId(`test/${name}`))),
    },
  );
}

function overlaps(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
}

describe('layoutMeshGraph', () => {
  it('returns the plain layout where there are no groups', () => {
    fc.assert(
      fc.property(anyGraph, any => {
        expect(layoutMeshGraph(any)).toEqual(layout(any));
      }),
    );
  });

  it('leaves a few groups in the columns, in the swimlanes of their namespaces', () => {
    const few = layoutMeshGraph(manyGroups(3));
    expect(few.swimlanes.map(groupOfSwimlane)).toEqual(
      ['ns100', 'ns101', 'ns102', 'ns103'].map(name => groupId(`test/${name}`)),
    );
  });

  it('puts many groups into a grid above the columns, without overlaps', () => {
    const { boxes, swimlanes } = layoutMeshGraph(manyGroups(60));
    const [grid] = swimlanes.filter(isGroupGrid);
    const all = [...boxes.values()];
    expect(boxes.size).toBe(61);
    expect(
      all.filter((a, i) => all.some((b, j) => i !== j && overlaps(a, b))),
    ).toEqual([]);
    expect(all.filter(box => overlaps(box, grid))).toHaveLength(60);
    expect(grid.y + grid.height / 2).toBeLessThan(0);
    expect(grid.width / grid.height).toBeGreaterThan(0.5);
  });

  it('moves no node when one group appears and another disappears', () => {
    const before = layoutMeshGraph(manyGroups(60));
    const grown = manyGroups(75);
    const next: Graph = {
      ...grown,
      nodes: grown.nodes.filter(({ name }) => name !== 'ns120'),
    };
    const after = layoutMeshGraph(next, before);
    expect(after.boxes.size).toBe(75);
    next.nodes
      .filter(({ id }) => before.boxes.has(id))
      .forEach(({ id }) =>
        expect(after.boxes.get(id)).toEqual(before.boxes.get(id)),
      );
    const all = [...after.boxes.values()];
    expect(
      all.filter((a, i) => all.some((b, j) => i !== j && overlaps(a, b))),
    ).toEqual([]);
    expect(layoutMeshGraph(next, after)).toEqual(after);
  });

  it('makes swimlanes of groups that are not namespaces', () => {
    const owned = groupGraph(
      graphOf([node('a'), node('b'), node('c', { namespace: 'other' })]),
      {
        groupOf: ({ name }) => ({
          key: name === 'b' ? 'team-b' : 'team-a',
          title: name,
          kind: 'Owner',
          cluster: '',
          namespace: '',
        }),
        collapsed: new Set(),
      },
    );
    expect(layoutMeshGraph(owned).swimlanes.map(groupOfSwimlane)).toEqual([
      'group:team-a',
      'group:team-b',
    ]);
  });
});
