export { refId, parseRefId } from './ref';
export type { ResourceRef } from './ref';
export * from './types';
