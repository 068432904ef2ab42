export { StatusSummary } from './StatusSummary';
