export { EntityEventMesh } from './EntityEventMesh';
