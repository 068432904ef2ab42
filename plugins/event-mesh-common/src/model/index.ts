export { append } from './append';
export { compareText, sortedMap } from './compareText';
export type { ChooseKinds, Discovered, ServedKind } from './discovered';
export { isJsonObject } from './isJsonObject';
export type { LabelExpression } from './labelExpression';
export { matchesLabels } from './matchesLabels';
export { groupBy, memoize, memoizePerObject } from './memoize';
export { parseLabelSelector } from './parseLabelSelector';
export { parseRefId, refId } from './ref';
export type { ResourceRef } from './ref';
export type {
  Clock,
  ClusterSnapshot,
  Failure,
  FailureCode,
  FoundBy,
  KindToRead,
  LoadEntry,
  LoadReport,
  LoadState,
  NamespaceReport,
  ObjectList,
  ReadScope,
  Transport,
  TransportResponse,
} from './snapshot';
export { runTask, forEachYielding } from './task';
export type { Task } from './task';
export { withDeadline } from './withDeadline';
export { fromBytes, lengthOf, sliceString, toBytes } from './utf8';
