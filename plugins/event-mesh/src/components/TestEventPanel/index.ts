export { TestEventPanel } from './TestEventPanel';
