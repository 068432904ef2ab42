// What a verdict goes by, for rooms that do not know the language.
export type { KnownAttribute, KnownEvent } from '../cesql';
export { createFilter } from './createFilter';
export type { EventFilter, FilterFields, FilterOutcome } from './createFilter';
export { canEverMatch, createMatcher, matchFilter } from './match';
export type { Matcher, Verdict } from './match';
export { attributesIn, requiredTypes, typeTest } from './prefilter';
export { parseAttributeTemplate } from './attributeTemplate';
export { decidingLeaves } from './reason';
export type { Reason } from './reason';
export type { FilterResult } from './results';
export { semanticsOf } from './semantics';
export type { FilterSemantics } from './semantics';
export type { VerdictStatement } from './statement';
