export { FilterBadge } from './FilterBadge';
