export { mentions, negotiate } from './negotiate';
