export { ResourceInsights } from './ResourceInsights';
export { WayActions } from './WayActions';
export { WayButtons } from './WayButtons';
