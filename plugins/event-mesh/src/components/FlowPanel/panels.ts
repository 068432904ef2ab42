// One part for both: they are made of the same.
export { TestEventPanel } from '../TestEventPanel';
export { TracePanel } from '../TracePanel';
