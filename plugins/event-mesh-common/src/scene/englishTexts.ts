import { messages, say } from '../messages';
import { SceneTexts } from './sceneTexts';

const { graph, placeholder, status, edge } = messages;

type Counted = 'generated' | 'hidden' | 'node' | 'edge' | 'unhealthy';

/**
 * The graph's own words in English.
 *
 * @public
 */
export const englishTexts: SceneTexts = {
  columns: graph.column,
  states: {
    ready: status.ready.name,
    notReady: status.notReady.name,
    unknown: status.unknown.name,
    notReconciled: status.notReconciled.name,
    notApplicable: '',
    terminating: status.terminating.name,
  },
  placeholders: {
    notFound: placeholder.notFound.name,
    forbidden: placeholder.forbidden.name,
    notLoaded: placeholder.notLoaded.name,
    external: placeholder.external.name,
  },
  edges: edge,
  allEvents: graph.allEvents,
  reply: graph.reply,
  deadLetter: graph.deadLetter,
  own: graph.own,
  inherited: graph.inherited,
  branchFilter: graph.branchFilter,
  noNamespace: graph.noNamespace,
  collapsedGroups: graph.collapsedGroups,
  uri: graph.uri,
  unknownProducers: graph.unknownProducers,
  possible: graph.possible,
  generated: counted('generated'),
  hiddenNeighbours: counted('hidden'),
  nodes: counted('node'),
  connections: counted('edge'),
  unhealthy: counted('unhealthy'),
  bundle: (type, count) => say(`graph.bundle.${type}`, { number: count }),
};

function counted(what: Counted): (count: number) => string {
  return count =>
    say(`graph.${what}_${count === 1 ? 'one' : 'other'}`, { count });
}
