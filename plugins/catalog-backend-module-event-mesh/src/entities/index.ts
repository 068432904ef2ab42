export {
  annotation,
  isMeshEntity,
  locationType,
  meshFields,
  meshSpecOf,
  refsIn,
} from './entityFormat';
export { makeEntities } from './makeEntities';
export type { MeshEntity } from './makeEntities';
export type { HeldName } from './identities';
export type { MeshField } from './entityFormat';
