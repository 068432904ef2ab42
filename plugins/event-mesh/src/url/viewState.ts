import {
  FlowDirection,
  IssueFilterId,
  issueFilters,
  StatusChoice,
} from 'backstage-plugin-event-mesh-common';
import { InsightState, insightParams } from './insightState';
import {
  ViewParam,
  choice,
  choiceOfTwo,
  flag,
  id,
  names,
  oneOf,
  orderedNames,
  text,
  wholeNumber,
} from './viewParams';

/** @internal */
export const statusFilters = [
  'ready',
  'notReady',
  'unknown',
  'notReconciled',
  'terminating',
  'notApplicable',
  'unresolved',
  'external',
] as const satisfies readonly StatusChoice[];

/** @internal */
export type StatusFilter = (typeof statusFilters)[number];

/** By what the graph is put into groups. @internal */
export const groupings = ['namespace', 'broker', 'owner', 'system'] as const;

/** @internal */
export type Grouping = (typeof groupings)[number];

/** By what the lines of the list are put into groups. @internal */
export const rowGroupings = [
  'kind',
  'status',
  'cluster',
  ...groupings,
] as const;

/** @internal */
export type RowGrouping = (typeof rowGroupings)[number];

/** The columns of the list that one may choose; the name is always there. @internal */
export const listColumns = [
  'kind',
  'namespace',
  'cluster',
  'status',
  'flow',
  'filter',
  'replies',
  'deadLetters',
  'others',
  'owner',
  'system',
  'created',
] as const;

/** @internal */
export type ListColumn = (typeof listColumns)[number];

/** The columns that there are as long as nobody chooses. @internal */
export const usualColumns: readonly ListColumn[] = [
  'kind',
  'namespace',
  'cluster',
  'status',
  'flow',
];

/** @internal */
export const sortColumns = [
  'status',
  'name',
  'kind',
  'namespace',
  'cluster',
  'owner',
  'system',
  'created',
] as const;

const sorts = sortColumns.flatMap(column => [column, `-${column}` as const]);

/** By which column the list is sorted; a dash means from the end. @internal */
export type ListSort = (typeof sorts)[number];

const directions: readonly [FlowDirection, ...FlowDirection[]] = [
  'both',
  'upstream',
  'downstream',
];

/** @internal */
export const maxHops = 5;

/**
 * What of the page is in its URL: every choice that shapes the graph and the list.
 *
 * @internal
 */
export type ViewState = InsightState & {
  readonly clusters: readonly string[];
  readonly namespaces: readonly string[];
  readonly kinds: readonly string[];
  readonly statuses: readonly StatusFilter[];
  /** Entity refs. */
  readonly owners: readonly string[];
  readonly systems: readonly string[];
  /** What is sought. */
  readonly text: string;
  /** Whether only what is found is shown. */
  readonly onlyMatches: boolean;
  readonly issue: IssueFilterId | undefined;
  readonly eventTypes: boolean;
  readonly generated: boolean;
  readonly unconnected: boolean;
  readonly groupBy: Grouping | undefined;
  /** Ids of groups that are shown as one node. */
  readonly collapsed: readonly string[];
  /** Id of what the graph is drawn around. */
  readonly focus: string | undefined;
  /** How far the graph goes around the focus, or around an entity's own resources. */
  readonly hops: number;
  readonly direction: FlowDirection;
  /** Ids around which one hop more is shown, on the page of an entity. */
  readonly opened: readonly string[];
  /** Id of what the details speak of. */
  readonly selected: string | undefined;
  /** Shown where there is more than a little to see, unless somebody says otherwise. */
  readonly legend: boolean | undefined;
  readonly sort: ListSort;
  readonly rowGroup: RowGrouping | undefined;
  /** None of them means the usual ones. */
  readonly columns: readonly ListColumn[];
};

/**
 * Every choice with its name in the URL, in the order in which they are written.
 *
 * @internal
 */
export const viewParams: {
  readonly [Name in keyof ViewState]: ViewParam<ViewState[Name]>;
} = {
  clusters: names('cluster'),
  namespaces: names('ns'),
  kinds: names('kind'),
  statuses: names('status', statusFilters),
  owners: names('owner'),
  systems: names('system'),
  text: text('find'),
  onlyMatches: flag('only'),
  issue: oneOf(
    'issue',
    issueFilters.map(lens => lens.id),
  ),
  eventTypes: flag('types'),
  generated: flag('generated'),
  unconnected: flag('unconnected'),
  groupBy: oneOf('group', groupings),
  collapsed: names('collapsed'),
  focus: id('focus'),
  hops: wholeNumber('hops', { min: 1, max: maxHops }),
  direction: choice('direction', directions),
  opened: names('open'),
  selected: id('sel'),
  ...insightParams,
  legend: choiceOfTwo('legend'),
  sort: choice<ListSort>('sort', ['status', ...sorts]),
  rowGroup: oneOf('rows', rowGroupings),
  columns: orderedNames('column', listColumns),
};
