export { createProviders } from './createProviders';
