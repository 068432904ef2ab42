export { drawnEdge, drawnGraph, drawnNode } from './drawnGraph';
export { fakeEventMeshApi } from './fakeEventMeshApi';
export { fakeTransport } from './fakeTransport';
export type { FakeObject } from './fakeTransport';
export { renderMesh } from './renderMesh';
export { smallShop } from './smallShop';
export { scenarioMesh, scenarioNames } from './scenarioMesh';
