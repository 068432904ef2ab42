import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import eventMeshPlugin, { eventMeshApiRef } from '../src';
import { chosenWorlds } from './chosenWorlds';
import { entities } from './entities';
import { createWorldTransport } from './worlds';

const catalog = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      params: define =>
        define({
          api: catalogApiRef,
          deps: {},
          factory: () => new InMemoryCatalogClient({ entities }),
        }),
    }),
  ],
});

const world = createFrontendModule({
  pluginId: 'event-mesh',
  extensions: [
    ApiBlueprint.make({
      params: define =>
        define({
          api: eventMeshApiRef,
          deps: {},
          factory: () => ({
            connect: async () => ({
              clusters: chosenWorlds().map(name => ({
                name,
                title: name,
                transport: createWorldTransport(name),
              })),
              namespaces: [],
              refreshSeconds: 30,
              notices: [],
            }),
          }),
        }),
    }),
  ],
});

createDevApp({
  features: [
    catalogPlugin,
    catalogGraphPlugin,
    eventMeshPlugin,
    catalog,
    world,
  ],
});
