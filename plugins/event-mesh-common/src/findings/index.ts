export { findProblemSteps, findProblems } from './findProblems';
export type { Finding, Severity } from './types';
