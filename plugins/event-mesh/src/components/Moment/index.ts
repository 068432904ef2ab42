export { useAgo } from './useAgo';
export { timeOf } from './timeOf';
