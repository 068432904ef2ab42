export { mentions, negotiate } from './negotiate';
export type { Form } from './negotiate';
