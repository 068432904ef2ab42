export { cleared } from './filtersInForce';
export { CopyLink } from './CopyLink';
export { Freshness } from './Freshness';
export { RecentChanges } from './RecentChanges';
export type { Rest } from './HiddenFinds';
export { useGroupNames } from './useGroupNames';
export { ViewToolbar } from './ViewToolbar';
