export { createHeldProviders } from './createHeldProviders';
export { createProviders } from './createProviders';
