// One part for all of them: each by itself is small beside what they share.
export { EntityEventMesh } from './components/EntityEventMesh';
export { GraphPage, ResourcesPage } from './components/EventMeshPage';
export { EventTypesPage } from './components/EventTypesPage';
export { FindingsPage } from './components/FindingsPage';
