// What a verdict goes by, for rooms that do not know the language.
export type { KnownAttribute, KnownEvent } from '../cesql';
export { createFilter } from './createFilter';
export type { EventFilter, FilterFields, FilterOutcome } from './createFilter';
export { canEverPass, createJudge, judge } from './match';
export type { Judge, Verdict } from './match';
export { attributesIn, requiredTypes, typeTest } from './prefilter';
export { readKnown } from './readKnown';
export { decidingLeaves } from './reason';
export type { Reason } from './reason';
export type { FilterResult } from './results';
export { semanticsOf } from './semantics';
export type { FilterSemantics } from './semantics';
export type { VerdictStatement } from './statement';
