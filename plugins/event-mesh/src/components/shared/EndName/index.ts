export { EndName } from './EndName';
export { endOf, ghostEnd } from './endOf';
export type { End } from './endOf';
