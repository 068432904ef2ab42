import { renderTestApp } from '@backstage/frontend-test-utils';
import { eventMeshApiRef, EventMeshApi } from '../api';
import eventMeshPlugin from '..';

/** The whole app with our plugin, at a path of it. */
export function renderMesh(path: string, api: EventMeshApi) {
  return renderTestApp({
    features: [eventMeshPlugin],
    apis: [[eventMeshApiRef, api]],
    initialRouteEntries: [path],
  });
}
