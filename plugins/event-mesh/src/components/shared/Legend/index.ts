export { Legend } from './Legend';
export type { Isolation } from './Legend';
