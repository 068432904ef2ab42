export { negotiate } from './negotiate';
export type { Agreed, Form } from './negotiate';
