/**
 * Reads a Knative event mesh from the Kubernetes API and joins it into one picture.
 *
 * @packageDocumentation
 */
export { finishSteps, matchesLabels, parseRefId, refId } from './model';
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
  Steps,
  Transport,
  TransportResponse,
} from './model';
export { messages, say } from './messages';
export type {
  CloudEventProblemCode,
  CloudEventProblemParams,
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
  ReaderMemory,
} from './reader';
export { parseCloudEvent, parseEventFields } from './cloudevents';
export type {
  CloudEventProblem,
  ParsedCloudEvent,
  PastedEvent,
} from './cloudevents';
export type { KnownEvent } from './cesql';
export { kindsToRead, knownKinds, readResources } from './resources';
export type {
  Condition,
  EventType,
  Filter,
  KnownKind,
  Problem,
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
  buildMeshSteps,
  matchTriggers,
  triggerVerdicts,
} from './mesh';
export type {
  Announcement,
  Ghost,
  GhostReason,
  Link,
  LinkRole,
  Match,
  Mesh,
  MeshResource,
  StatusState,
} from './mesh';
export { entityFlow, impact, trace, whatIf } from './flow';
export type {
  EntityFailures,
  EntityFlow,
  EntityWay,
  FlowingType,
  Impact,
  ImpactEntry,
  Reach,
  Trace,
  TraceHop,
  WhatIf,
} from './flow';
export { eventTypeRegistry } from './registry';
export type { RegistryOrigin, RegistryReceiver, RegistryRow } from './registry';
export { findProblemSteps, findProblems } from './findings';
export type { Finding, Severity } from './findings';
export {
  describeFilter,
  describeFilters,
  describeResource,
  knCommand,
  kubectlCommand,
} from './describe';
export type { FilterNode, Statement } from './describe';
export { findEntityResources, findResourcesOfEntities } from './entities';
export type { EntityQuery } from './entities';
export {
  applyView,
  countFacet,
  countMatches,
  defaultViewOptions,
  findFields,
  findIds,
  hiddenMatches,
  lenses,
  parseFind,
  statusChoice,
} from './view';
export type {
  FindContext,
  FindField,
  FlowDirection,
  HiddenMatches,
  LensId,
  MeshView,
  StatusChoice,
  ViewOptions,
} from './view';
export { kindsAround } from './scope';
export {
  buildGraph,
  buildPicture,
  bundleEdges,
  bundleId,
  edgesOf,
  filterChip,
  groupByBroker,
  groupByNamespace,
  groupGraph,
  groupId,
  ladder,
  layout,
  layoutPicture,
  mostNodes,
  parseBundleId,
  routeEdges,
} from './graph';
export type {
  Band,
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
  Lane,
  Point,
} from './graph';
export {
  badgeArea,
  bandFrame,
  buildScene,
  cardContent,
  cornerRadius,
  englishWords,
  fitText,
  glyphs,
  labelShapes,
  legendOf,
  lineLabel,
  lineStyles,
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
  DrawnMarks,
  LabelScene,
  LegendEntry,
  LineScene,
  LineStyle,
  Measure,
  PathShape,
  PictureMarks,
  PictureTheme,
  PictureWords,
  Scene,
  Shape,
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
