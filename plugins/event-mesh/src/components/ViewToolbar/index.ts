export { CopyLink } from './CopyLink';
export { Freshness } from './Freshness';
export type { Rest } from './HiddenFinds';
export { RecentChanges } from './RecentChanges';
export { ViewToolbar } from './ViewToolbar';
export { cleared } from './filtersInForce';
export { useGroupNames } from './useGroupNames';
