export { Code } from './Code';
export { NameButton } from './NameButton';
export { findingParams, problemParams, verdictParams } from './sentenceParams';
