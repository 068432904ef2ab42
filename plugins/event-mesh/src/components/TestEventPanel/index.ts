export { TestEventPanel as default } from './TestEventPanel';
