import { messages, say } from '../messages';
import { SceneTexts } from './sceneTexts';

const { picture, placeholder, status, edge } = messages;

type Counted = 'generated' | 'hidden' | 'node' | 'edge' | 'problem';

/**
 * The picture's own words in English.
 *
 * @public
 */
export const englishTexts: SceneTexts = {
  columns: picture.column,
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
    notPermitted: placeholder.notPermitted.name,
    notRead: placeholder.notRead.name,
    outside: placeholder.outside.name,
  },
  edges: edge,
  allEvents: picture.allEvents,
  reply: picture.reply,
  deadLetter: picture.deadLetter,
  own: picture.own,
  inherited: picture.inherited,
  branchFilter: picture.branchFilter,
  noNamespace: picture.noNamespace,
  collapsedGroups: picture.shelf,
  uri: picture.uri,
  unknownProducers: picture.unknownProducers,
  possible: picture.possible,
  generated: counted('generated'),
  hiddenNeighbours: counted('hidden'),
  nodes: counted('node'),
  connections: counted('edge'),
  unhealthy: counted('problem'),
  bundle: (type, count) => say(`picture.bundle.${type}`, { number: count }),
};

function counted(what: Counted): (count: number) => string {
  return count =>
    say(`picture.${what}_${count === 1 ? 'one' : 'other'}`, { count });
}
