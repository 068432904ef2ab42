export { Code } from './Code';
export { NameButton } from './NameButton';
export { findingParams, issueParams, verdictParams } from './sentenceParams';
