export { ReadIssues } from './ReadIssues';
