// Both are in one chunk because they share most of their code.
export { TestEventPanel } from '../TestEventPanel';
export { TracePanel } from '../TracePanel';
