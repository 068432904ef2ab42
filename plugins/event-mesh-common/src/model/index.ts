export { compareText, sortedMap } from './compareText';
export type { ChooseKinds, Discovered, ServedKind } from './discovered';
export { isJsonObject } from './isJsonObject';
export type { LabelExpression } from './labelExpression';
export { matchesLabels } from './matchesLabels';
export { groupBy, keep, keepEach } from './memoize';
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
export { finishSteps, inSteps } from './steps';
export type { Steps } from './steps';
export { fromBytes, lengthOf, sliceString, toBytes } from './utf8';
