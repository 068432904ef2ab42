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
import { chosenScenarios } from './chosenScenarios';
import { entities } from './entities';
import { createScenarioTransport } from './scenarios';

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

const scenario = createFrontendModule({
  pluginId: 'event-mesh',
  extensions: [
    ApiBlueprint.make({
      params: define =>
        define({
          api: eventMeshApiRef,
          deps: {},
          factory: () => ({
            connect: async () => ({
              clusters: chosenScenarios().map(name => ({
                name,
                title: name,
                transport: createScenarioTransport(name),
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
    scenario,
  ],
});
