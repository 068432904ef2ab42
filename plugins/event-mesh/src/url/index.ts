export {
  findingCodes,
  findingGroupings,
  origins,
  severities,
  consumptions,
  typeSorts,
} from './insightState';
export type { FindingGrouping, Consumption, TypeSort } from './insightState';
export { readView, writeView } from './readView';
export type { ViewNotice } from './readView';
export { filtersOf, viewOptions, withoutFilters } from './viewOptions';
export type { Filters, OnlyName, ViewGiven } from './viewOptions';
export {
  groupings,
  listColumns,
  maxHops,
  rowGroupings,
  sortColumns,
  statusFilters,
  usualColumns,
} from './viewState';
export type {
  Grouping,
  ListColumn,
  ListSort,
  RowGrouping,
  StatusFilter,
  ViewState,
} from './viewState';
