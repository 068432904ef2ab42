export { StatusSummary } from './StatusSummary';
export { countStatus } from './countStatus';
