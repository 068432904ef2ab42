export { entityFlow } from './entityFlow/entityFlow';
export type {
  EntityFailures,
  EntityFlow,
  EntityPath,
  FlowingType,
} from './entityFlow/types';
export { impact } from './impact/impact';
export type { Impact, ImpactEntry } from './impact/types';
export { consumers, receivers } from './receivers/receivers';
export type { Receivers } from './receivers/receivers';
export { trace } from './trace/trace';
export type { Reach, Trace, TraceHop } from './trace/types';
export { explore } from './walk/explore';
export type { Explored, ExploredHop } from './walk/explore';
export { isEdge, linkDirection } from './walk/linkDirection';
export { stronglyConnected } from './walk/stronglyConnected';
export { walk } from './walk/walk';
export type { WhatIf } from './whatIf/types';
export { whatIf } from './whatIf/whatIf';
