export { readWorld } from './readWorld';
export { run } from './run';
