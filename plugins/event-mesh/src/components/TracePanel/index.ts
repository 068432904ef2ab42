export { TracePanel as default } from './TracePanel';
