// What a verdict goes by, for rooms that do not know the language.
export type { KnownAttribute, KnownEvent } from '../cesql';
export { attributesIn } from './attributesIn';
export { createFilter } from './createFilter';
export type { EventFilter, FilterOutcome } from './createFilter';
export type { FilterFields } from './createTriggerNode';
export { decidingLeaves } from './decidingLeaves';
export { canEverPass, createJudge, judge } from './judge';
export type { Judge, Verdict } from './judge';
export { readKnown } from './readKnown';
export type { Reason } from './reason';
export { requiredTypes } from './requiredTypes';
export type { FilterResult } from './results';
export { semanticsOf } from './semantics';
export type { FilterSemantics } from './semantics';
export type { VerdictStatement } from './statement';
export { typeTest } from './typeTest';
