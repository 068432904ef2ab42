import { buildScenarios } from '../../__testUtils__/buildScenarios';
import {
  Graph,
  buildMeshGraph,
  bundleEdges,
  layoutMeshGraph,
} from '../../graph';
import { applyView, defaultViewOptions } from '../../view';
import { buildScene, englishTexts } from '../../scene';
import { ExportScope, ScopeWords } from '../scope';

export const scope: ExportScope = {
  title: 'Event mesh <of> "shop" & co',
  clusters: ['Shop'],
  namespaces: [],
  time: '1 July 2026, 12:00 UTC',
};

export const scopeWords: ScopeWords = {
  clusters: 'Clusters',
  namespaces: 'Namespaces',
  all: 'all',
  time: time => `Last updated ${time}`,
};

/** Returns the graph of a scenario as the page draws it. */
export function graphOfScenario(scenario: string): Graph {
  const { mesh } = buildScenarios([scenario]);
  return bundleEdges(buildMeshGraph(applyView(mesh, defaultViewOptions), mesh));
}

/** Returns the scene of a graph with English texts. */
export function sceneOf(graph: Graph) {
  return buildScene(graph, layoutMeshGraph(graph), englishTexts);
}
