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

/** Groupings of the graph. @internal */
export const groupings = ['namespace', 'broker', 'owner', 'system'] as const;

/** @internal */
export type Grouping = (typeof groupings)[number];

/** Groupings of the rows of the list. @internal */
export const rowGroupings = [
  'kind',
  'status',
  'cluster',
  ...groupings,
] as const;

/** @internal */
export type RowGrouping = (typeof rowGroupings)[number];

/** Optional columns of the list; the name is always shown. @internal */
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

/** The default columns. @internal */
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

/** The column that sorts the list; a dash means descending. @internal */
export type ListSort = (typeof sorts)[number];

const directions: readonly [FlowDirection, ...FlowDirection[]] = [
  'both',
  'upstream',
  'downstream',
];

/** @internal */
export const maxHops = 5;

/**
 * The URL state of the page: every choice that shapes the graph and the list.
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
  /** The query of the find field. */
  readonly text: string;
  /** Whether only matches are shown. */
  readonly onlyMatches: boolean;
  readonly issue: IssueFilterId | undefined;
  readonly eventTypes: boolean;
  readonly generated: boolean;
  readonly unconnected: boolean;
  readonly groupBy: Grouping | undefined;
  /** Ids of collapsed groups. */
  readonly collapsed: readonly string[];
  /** Id of the focus of the graph. */
  readonly focus: string | undefined;
  /** Radius in hops around the focus, or around an entity's own resources. */
  readonly hops: number;
  readonly direction: FlowDirection;
  /** Ids around which one hop more is shown, on the page of an entity. */
  readonly opened: readonly string[];
  /** Id of the selection that the details show. */
  readonly selected: string | undefined;
  /** Undefined shows the legend only for graphs with more than a few nodes. */
  readonly legend: boolean | undefined;
  readonly sort: ListSort;
  readonly rowGroup: RowGrouping | undefined;
  /** Empty means the default columns. */
  readonly columns: readonly ListColumn[];
};

/**
 * All URL params, in the order in which they are written.
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
