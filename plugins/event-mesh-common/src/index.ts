/**
 * Reads a Knative event mesh from the Kubernetes API and joins it into one graph.
 *
 * @packageDocumentation
 */
export {
  append,
  compareText,
  groupBy,
  isJsonObject,
  matchesLabels,
  memoize,
  memoizePerObject,
  parseRefId,
  refId,
  runTask,
  withDeadline,
} from './model';
export type {
  ChooseKinds,
  Clock,
  ClusterSnapshot,
  Discovered,
  Failure,
  FailureCode,
  KindToRead,
  LoadEntry,
  LoadReport,
  LoadState,
  NamespaceReport,
  ObjectList,
  ResourceRef,
  Task,
  Transport,
  TransportResponse,
} from './model';
export { messages, say } from './messages';
export type {
  CloudEventIssueCode,
  CloudEventIssueParams,
  FactCode,
  FactParams,
  FindingCode,
  FindingParams,
  VerdictCode,
  VerdictParams,
} from './messages';
export {
  NoticeCollector,
  isLeftOut,
  isPlainObject,
  noticesOfNothingRead,
  noticesOfUnread,
  parseClusters,
  parseEventMeshConfig,
  parseSection,
  readRaw,
  textOf,
} from './config';
export type {
  ConfigNotice,
  ConfiguredCluster,
  EventMeshConfig,
} from './config';
export {
  TransportError,
  classifyResponse,
  createLimiter,
  createStaticTransport,
  readCluster,
  refreshCluster,
} from './reader';
export type {
  ClusterReading,
  Limiter,
  ObjectChange,
  ReaderCache,
} from './reader';
export { parseCloudEvent, parseEventFields } from './cloudevents';
export type {
  CloudEventIssue,
  ParsedCloudEvent,
  PastedEvent,
} from './cloudevents';
export type { KnownEvent } from './cesql';
export {
  kindsToRead,
  knownKinds,
  readResources,
  ResourceCache,
} from './resources';
export type {
  Condition,
  EventType,
  Filter,
  KnownKind,
  ReadIssue,
  Resource,
  SourceKind,
} from './resources';
export {
  createMatcher,
  decidingLeaves,
  matchFilter,
  parseAttributeTemplate,
} from './filters';
export type {
  FilterSemantics,
  Reason,
  Verdict,
  VerdictStatement,
} from './filters';
export {
  buildMesh,
  buildMeshTask,
  linkIndex,
  matchTriggers,
  triggerVerdicts,
} from './mesh';
export type {
  Announcement,
  Placeholder,
  PlaceholderReason,
  Link,
  LinkIndex,
  LinkRole,
  Match,
  Mesh,
  MeshResource,
  StatusState,
} from './mesh';
export {
  consumers,
  entityFlow,
  impact,
  receivers,
  trace,
  whatIf,
} from './flow';
export type {
  EntityFailures,
  EntityFlow,
  EntityPath,
  FlowingType,
  Impact,
  ImpactEntry,
  Reach,
  Receivers,
  Trace,
  TraceHop,
  WhatIf,
} from './flow';
export { eventTypeRegistry } from './registry';
export type { RegistryOrigin, RegistryConsumer, RegistryRow } from './registry';
export { checkMeshTask, checkMesh } from './findings';
export type { Finding, Severity } from './findings';
export {
  describeFilter,
  describeFilters,
  describeResource,
  knCommand,
  kubectlCommand,
  summarise,
} from './describe';
export type { FilterNode, Statement } from './describe';
export { findEntityResources, findResourcesOfEntities } from './entities';
export type { EntityQuery } from './entities';
export {
  applyView,
  countFacet,
  countMatches,
  countView,
  defaultViewOptions,
  findFields,
  findIds,
  hiddenMatches,
  issueFilters,
  parseFind,
  statusChoice,
} from './view';
export type {
  FindContext,
  FindField,
  FlowDirection,
  HiddenMatches,
  IssueFilterId,
  MeshView,
  StatusChoice,
  ViewOptions,
} from './view';
export { kindsAround } from './scope';
export {
  buildGraph,
  buildMeshGraph,
  bundleEdges,
  bundleId,
  edgesOf,
  filterChip,
  groupByBroker,
  groupByNamespace,
  groupGraph,
  groupId,
  collapseLargeGraph,
  layout,
  layoutMeshGraph,
  mostNodes,
  parseBundleId,
  routeEdges,
} from './graph';
export type {
  Swimlane,
  Box,
  EdgeRoute,
  EdgeType,
  FilterChip,
  Graph,
  GraphEdge,
  GraphLayout,
  GraphNode,
  GroupContent,
  GroupOf,
  Column,
  Point,
} from './graph';
export {
  badgeArea,
  swimlaneFrame,
  buildScene,
  cardContent,
  cardFrame,
  cardStyle,
  cornerRadius,
  englishTexts,
  fitText,
  glyphs,
  labelShapes,
  legendOf,
  edgeLabel,
  edgeShapes,
  edgeStyle,
  edgeTypes,
  marksOf,
  plainTheme,
  routePath,
  stateGlyphs,
  titlesOf,
  toneColor,
} from './scene';
export type {
  Badge,
  CardScene,
  CardStyle,
  DrawnMarks,
  LabelScene,
  LegendEntry,
  EdgeScene,
  EdgeStyle,
  Measure,
  PathShape,
  SceneMarks,
  SceneTheme,
  SceneTexts,
  Scene,
  Shape,
  ThemeColor,
  Tone,
} from './scene';
export {
  dimmedOpacity,
  drawScene,
  findingsToCsv,
  findingsToJson,
  findingsToSarif,
  kindName,
  stateName,
  toCsv,
  toJson,
  toMermaid,
  toSvg,
} from './export';
export type {
  Drawing,
  ExportScope,
  FindingsReport,
  ReportedResource,
  ScopeWords,
  SvgOptions,
} from './export';
