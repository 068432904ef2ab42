import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { createStaticTransport } from 'backstage-plugin-event-mesh-common';
import eventMeshPlugin, { eventMeshApiRef } from '../src';
import { entities } from './entities';
import { shopFiles } from './shopFiles';

const texts = Object.fromEntries(
  Object.entries(shopFiles).map(([name, json]) => [name, JSON.stringify(json)]),
);

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
              clusters: [
                {
                  name: 'shop',
                  title: 'Shop',
                  transport: createStaticTransport(texts),
                },
              ],
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
