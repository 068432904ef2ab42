import { renderTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { drawsPages } from './drawsPages';
import { eventMeshPlugin } from './plugin';

// A copy of 1.0 or newer, in an app with the installed version.
jest.mock('@backstage/frontend-plugin-api', () => ({
  ...jest.requireActual('@backstage/frontend-plugin-api'),
  coreApis: {},
}));

const apisWith = (routes: object) => ({ get: () => routes as never });

describe('drawsPages', () => {
  it('returns true where the app can resolve a path to a sub-page', () => {
    expect(drawsPages(apisWith({ resolvePath: () => ({}) }))).toBe(true);
  });

  it('returns false where the app cannot resolve paths, or has no routes', () => {
    expect(drawsPages(apisWith({ resolve: () => undefined }))).toBe(false);
    expect(drawsPages({ get: () => undefined })).toBe(false);
  });
});

describe('the page built with a copy of the plugin API that the app does not support', () => {
  it('names the duplicate package, and the remedy', async () => {
    renderTestApp({
      features: [eventMeshPlugin],
      initialRouteEntries: ['/event-mesh/graph'],
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      'The app has two versions of @backstage/frontend-plugin-api',
    );
    expect(alert).toHaveTextContent('yarn why @backstage/frontend-plugin-api');
  });
});
