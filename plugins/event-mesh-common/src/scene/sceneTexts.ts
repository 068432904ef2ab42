import { EdgeType, Column } from '../graph';
import { PlaceholderReason, StatusState } from '../mesh';

/**
 * What the graph says besides names: a page that speaks another language gives its own.
 *
 * @public
 */
export type SceneTexts = {
  readonly columns: Readonly<Record<Column, string>>;
  /** '' where nothing is said of a state. */
  readonly states: Readonly<Record<StatusState, string>>;
  readonly placeholders: Readonly<Record<PlaceholderReason, string>>;
  readonly edges: Readonly<Record<EdgeType, string>>;
  readonly allEvents: string;
  readonly reply: string;
  readonly deadLetter: string;
  readonly own: string;
  readonly inherited: string;
  readonly branchFilter: string;
  /** Title of the swimlane of what belongs to no namespace. */
  readonly noNamespace: string;
  /** Title of the place where the nodes of groups stand. */
  readonly collapsedGroups: string;
  readonly uri: string;
  readonly unknownProducers: string;
  readonly possible: string;
  readonly generated: (count: number) => string;
  readonly hiddenNeighbours: (count: number) => string;
  readonly nodes: (count: number) => string;
  readonly connections: (count: number) => string;
  readonly unhealthy: (count: number) => string;
  readonly bundle: (type: EdgeType, count: number) => string;
};
