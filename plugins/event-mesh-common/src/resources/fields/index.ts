export { isAt, numberAt, requiredTextAt, textAt } from './at';
export { child, isAbsent, reportMalformed, required } from './field';
export type { Field, ReportField } from './field';
export { isObject, jsonType } from './jsonType';
export { parseText } from './parseText';
export { pathOf } from './pathOf';
export { readBoolean, readNumber, readText } from './scalars';
export { entries, readAllTexts, readList, readTexts } from './collections';
export { withoutUndefined } from './withoutUndefined';
