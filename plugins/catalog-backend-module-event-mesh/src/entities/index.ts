export {
  annotation,
  isMeshEntity,
  locationType,
  readMeshSpec,
  readRefs,
  relationFields,
} from './entityFormat';
export type { RelationField } from './entityFormat';
export type { ReservedName } from './identities';
export { makeEntities } from './makeEntities';
export type { MeshEntity } from './makeEntities';
