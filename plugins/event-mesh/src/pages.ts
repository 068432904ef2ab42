// All surfaces are in one chunk, since each is small beside the code that they share.
export { EntityEventMesh } from './components/EntityEventMesh';
export { GraphPage, ResourcesPage } from './components/EventMeshPage';
export { EventTypesPage } from './components/EventTypesPage';
export { FindingsPage } from './components/FindingsPage';
