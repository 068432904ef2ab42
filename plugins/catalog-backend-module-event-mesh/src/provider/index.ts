export { createIdleProviders } from './createIdleProviders';
export { createProviders } from './createProviders';
