import type { Entity } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { Transport, TransportError } from 'backstage-plugin-event-mesh-common';
import eventMeshPlugin, { EventMeshApi, eventMeshApiRef } from '../../..';
import { fakeEventMeshApi } from '../../../__testUtils__/fakeEventMeshApi';
import { fakeTransport } from '../../../__testUtils__/fakeTransport';
import { smallShop } from '../../../__testUtils__/smallShop';

jest.mock('../../../cytoscape', () =>
  jest.requireActual('../../../__testUtils__/FakeMeshGraph'),
);

const answering =
  (status: number, body: unknown): Transport =>
  async () => ({
    status,
    contentType: 'application/json',
    headers: {},
    text: JSON.stringify(body),
  });

const denied = answering(403, {
  error: { name: 'NotAllowedError', message: 'Unauthorized' },
});

const forbidden = answering(403, {
  kind: 'Status',
  status: 'Failure',
  reason: 'Forbidden',
  code: 403,
});

const down: Transport = async () => {
  throw new TypeError('Failed to fetch');
};

const withoutPlugin: Transport = async () => {
  throw new TransportError({ code: 'kubernetesPluginMissing' });
};

const hanging: Transport = () => new Promise(() => {});

const component: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'gift-cards',
    namespace: 'default',
    annotations: { 'backstage.io/kubernetes-id': 'gift-cards' },
  },
};

const system: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'shop', namespace: 'default' },
  relations: [{ type: 'hasPart', targetRef: 'component:default/gift-cards' }],
};

const surfaces = {
  card: 'entity-content:event-mesh',
  tab: 'entity-card:event-mesh/summary',
} as const;

function render(
  surface: keyof typeof surfaces,
  api: EventMeshApi,
  { entity = component, catalog = catalogApiMock({ entities: [entity] }) } = {},
) {
  renderTestApp({
    extensions: [createTestEntityPage({ entity })],
    features: [
      eventMeshPlugin.withOverrides({
        extensions: [
          // The test page renders the remaining one.
          eventMeshPlugin
            .getExtension(surfaces[surface])
            .override({ disabled: true }),
        ],
      }),
    ],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [
      [eventMeshApiRef, api],
      [catalogApiRef, catalog],
    ],
  });
}

const claim = /No resources found for this entity/;

const causes: readonly {
  readonly cause: string;
  readonly api: EventMeshApi;
  readonly title: string;
  readonly says: RegExp;
}[] = [
  {
    cause: 'a denied Backstage permission',
    api: fakeEventMeshApi({ shop: denied }),
    title: 'No permission in Backstage',
    says: /A Backstage administrator can grant the permissions kubernetes\.proxy/,
  },
  {
    cause: 'missing RBAC rules of the cluster',
    api: fakeEventMeshApi({ shop: forbidden }),
    title: 'Forbidden by the cluster',
    says: /a cluster administrator can add them to a ClusterRole/,
  },
  {
    cause: 'clusters that refuse for different reasons',
    api: fakeEventMeshApi({ shop: denied, far: down }),
    title: 'Failed to load',
    says: /Backstage does not allow you to use its Kubernetes proxy.*The request received no response/,
  },
  {
    cause: 'a cluster that does not respond',
    api: fakeEventMeshApi({ shop: down }),
    title: 'Failed to load',
    says: /The request received no response/,
  },
  {
    cause: 'a missing cluster configuration',
    api: fakeEventMeshApi({}),
    title: 'No clusters configured',
    says: /eventMesh\.clusters in the app configuration has no entries/,
  },
  {
    cause: 'a missing Kubernetes plugin',
    api: fakeEventMeshApi({}, { failure: { code: 'kubernetesPluginMissing' } }),
    title: 'No Kubernetes plugin in this app',
    says: /Add @backstage\/plugin-kubernetes to the app, or set proxyPath/,
  },
  {
    cause: 'a missing Kubernetes plugin for a configured cluster',
    api: fakeEventMeshApi({ shop: withoutPlugin }),
    title: 'No Kubernetes plugin in this app',
    says: /Add @backstage\/plugin-kubernetes to the app, or set proxyPath/,
  },
  {
    cause: 'a backend that fails to list its clusters',
    api: fakeEventMeshApi({}, { failure: { code: 'sessionExpired' } }),
    title: 'Could not list clusters',
    says: /Your Backstage session has expired/,
  },
  {
    cause: 'a denied permission to list clusters',
    api: fakeEventMeshApi({}, { failure: { code: 'permissionDenied' } }),
    title: 'No permission in Backstage',
    says: /kubernetes\.clusters\.read/,
  },
];

describe.each(['card', 'tab'] as const)('the %s of an entity', surface => {
  it.each(causes)(
    'names $cause and does not claim that the entity has no resources',
    async ({ api, title, says }) => {
      render(surface, api);
      expect(await screen.findByText(title)).toBeVisible();
      expect(document.body).toHaveTextContent(says);
      expect(document.body).not.toHaveTextContent(claim);
    },
  );

  it('does not claim that the entity has no resources while clusters load', async () => {
    render(surface, fakeEventMeshApi({ shop: hanging }));
    expect(
      await screen.findByRole('status', { name: 'Loading clusters' }),
    ).toBeVisible();
    expect(document.body).not.toHaveTextContent(claim);
  });

  it('does not claim that the entity has no resources where a list failed to load', async () => {
    render(
      surface,
      fakeEventMeshApi({
        shop: fakeTransport(smallShop, { forbidden: ['triggers'] }),
      }),
    );
    expect(
      await screen.findByText('No resources in the loaded lists'),
    ).toBeVisible();
    expect(document.body).not.toHaveTextContent(claim);
  });

  it('says that the entity has no resources where every list loaded', async () => {
    render(surface, fakeEventMeshApi({ shop: fakeTransport(smallShop) }));
    expect(await screen.findByText(claim)).toBeVisible();
  });

  it('limits its claim to the configured namespaces', async () => {
    render(
      surface,
      fakeEventMeshApi(
        { shop: fakeTransport(smallShop) },
        { namespaces: ['shopp'] },
      ),
    );
    expect(await screen.findByText(claim)).toBeVisible();
    expect(document.body).toHaveTextContent(/namespaces.*: shopp/);
  });

  it('says that the catalog failed to load', async () => {
    const catalog = catalogApiMock({ entities: [system] });
    jest
      .spyOn(catalog, 'getEntitiesByRefs')
      .mockRejectedValue(new Error('503 of the catalog'));
    render(surface, fakeEventMeshApi({ shop: fakeTransport(smallShop) }), {
      entity: system,
      catalog,
    });
    expect(await screen.findByText('Failed to load the catalog')).toBeVisible();
    expect(document.body).not.toHaveTextContent(/linked to a cluster/);
  });
});
