import { renderTestApp } from '@backstage/frontend-test-utils';
import { eventMeshApiRef } from '../api';
import { EventMeshApi } from '../api/types';
import eventMeshPlugin from '..';

type TestAppOptions = NonNullable<Parameters<typeof renderTestApp>[0]>;

/** Renders the whole app with the plugin and further features of a test, at a path. */
export function renderMesh(
  path: string,
  api: EventMeshApi,
  more: Pick<TestAppOptions, 'apis' | 'features'> = {},
) {
  return renderTestApp({
    features: [eventMeshPlugin, ...(more.features ?? [])],
    apis: [[eventMeshApiRef, api], ...(more.apis ?? [])],
    initialRouteEntries: [path],
  });
}
