export { refId, parseRefId } from './ref';
export type { ResourceRef } from './ref';
export { knownKinds } from './catalogue';
export type { KnownKind } from './catalogue';
export { kindsToRead } from './kindsToRead';
export { readResources } from './readResources';
export * from './types';
