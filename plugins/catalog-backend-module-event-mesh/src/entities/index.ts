export { annotation, locationType } from './annotations';
export { isMeshEntity } from './isMeshEntity';
export { makeEntities } from './makeEntities';
export type { MeshEntity } from './makeEntities';
export type { HeldName } from './nameEntities';
export { meshFields, meshSpecOf, refsIn } from './meshSpec';
export type { MeshField } from './meshSpec';
