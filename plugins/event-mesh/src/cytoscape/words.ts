import type {
  GhostReason,
  Lane,
  StatusState,
} from 'backstage-plugin-event-mesh-common';

/**
 * What the picture says besides names: a page that speaks another language gives its own.
 *
 * @internal
 */
export type GraphWords = {
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly states: Readonly<Record<StatusState, string>>;
  readonly ghosts: Readonly<Record<GhostReason, string>>;
  readonly allEvents: string;
  readonly reply: string;
  readonly deadLetter: string;
  readonly inherited: string;
  readonly branchFilter: string;
  /** Title of the band of what belongs to no namespace. */
  readonly noNamespace: string;
  readonly uri: string;
  readonly generated: (count: number) => string;
  readonly hiddenNeighbours: (count: number) => string;
};

/** @internal */
export const englishWords: GraphWords = {
  lanes: { ingress: 'Ingress', routing: 'Routing', egress: 'Egress' },
  states: {
    ready: 'ready',
    notReady: 'not ready',
    unknown: 'not known',
    notReconciled: 'not reconciled',
    notApplicable: '',
    terminating: 'terminating',
  },
  ghosts: {
    notFound: 'not found',
    notPermitted: 'not permitted to look',
    notRead: 'not read',
    outside: 'outside',
  },
  allEvents: 'all events',
  reply: 'reply',
  deadLetter: 'dead letter',
  inherited: 'inherited',
  branchFilter: 'filter',
  noNamespace: 'no namespace',
  uri: 'URI',
  generated: count => `${count} generated`,
  hiddenNeighbours: count => `${count} more`,
};
