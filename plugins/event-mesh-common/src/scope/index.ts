export { kindsAround } from './kindsAround';
export type { Around } from './kindsAround';
