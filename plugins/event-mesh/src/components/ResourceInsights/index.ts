export { ResourceInsights } from './ResourceInsights';
export { FlowActions } from './FlowActions';
export { FlowButtons } from './FlowButtons';
