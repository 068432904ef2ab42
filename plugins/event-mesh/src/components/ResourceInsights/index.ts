export { ResourceInsights } from './ResourceInsights';
export { WayActions } from './WayActions';
