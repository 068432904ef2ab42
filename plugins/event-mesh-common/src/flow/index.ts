export { entityFlow } from './entityFlow/entityFlow';
export type {
  EntityFailures,
  EntityFlow,
  EntityPath,
  FlowingType,
} from './entityFlow/types';
export { impact } from './impact/impact';
export type { Impact, ImpactEntry } from './impact/types';
export { trace } from './trace/trace';
export type { Reach, Trace, TraceHop } from './trace/types';
export { explore } from './walk/explore';
export type { Explored, ExploredHop } from './walk/explore';
export { stronglyConnected } from './walk/stronglyConnected';
export type { WhatIf } from './whatIf/types';
export { whatIf } from './whatIf/whatIf';
