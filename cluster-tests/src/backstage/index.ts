export { startBackstage } from './startBackstage';
export type { Backstage, ConfiguredCluster } from './startBackstage';
