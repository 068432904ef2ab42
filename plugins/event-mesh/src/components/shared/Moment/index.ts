export { timeOf } from './timeOf';
export { useAgo } from './useAgo';
