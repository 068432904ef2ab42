import { renderTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { drawsPages } from './drawsPages';
import { eventMeshPlugin } from './plugin';

// A copy of 1.0 or newer, in an app of the version that is installed here.
jest.mock('@backstage/frontend-plugin-api', () => ({
  ...jest.requireActual('@backstage/frontend-plugin-api'),
  coreApis: {},
}));

const apisWith = (routes: object) => ({ get: () => routes as never });

describe('drawsPages', () => {
  it('is true where the app can tell which sub-page an address leads to', () => {
    expect(drawsPages(apisWith({ resolvePath: () => ({}) }))).toBe(true);
  });

  it('is false where the app cannot tell, or has no routes', () => {
    expect(drawsPages(apisWith({ resolve: () => undefined }))).toBe(false);
    expect(drawsPages({ get: () => undefined })).toBe(false);
  });
});

describe('the page, made with a copy of the plugin API that the app cannot draw', () => {
  it('names the package that is there twice, and what to do', async () => {
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
