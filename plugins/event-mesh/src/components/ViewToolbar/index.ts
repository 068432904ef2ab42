export { Freshness } from './Freshness';
export { ViewToolbar } from './ViewToolbar';
