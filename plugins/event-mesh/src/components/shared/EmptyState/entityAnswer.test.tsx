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
          // The test page shows the one that is left.
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
    cause: 'a permission of Backstage that is denied',
    api: fakeEventMeshApi({ shop: denied }),
    title: 'No permission in Backstage',
    says: /A Backstage administrator can grant the permissions kubernetes\.proxy/,
  },
  {
    cause: 'RBAC rules of the cluster that are missing',
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
    cause: 'a cluster without an answer',
    api: fakeEventMeshApi({ shop: down }),
    title: 'Failed to load',
    says: /The request received no response/,
  },
  {
    cause: 'no cluster that is configured',
    api: fakeEventMeshApi({}),
    title: 'No clusters configured',
    says: /eventMesh\.clusters in the app configuration has no entries/,
  },
  {
    cause: 'no Kubernetes plugin in the app',
    api: fakeEventMeshApi({}, { failure: { code: 'kubernetesPluginMissing' } }),
    title: 'No Kubernetes plugin in this app',
    says: /Add @backstage\/plugin-kubernetes to the app, or set proxyPath/,
  },
  {
    cause: 'no Kubernetes plugin in the app for a cluster that is configured',
    api: fakeEventMeshApi({ shop: withoutPlugin }),
    title: 'No Kubernetes plugin in this app',
    says: /Add @backstage\/plugin-kubernetes to the app, or set proxyPath/,
  },
  {
    cause: 'a backend that does not name its clusters',
    api: fakeEventMeshApi({}, { failure: { code: 'sessionExpired' } }),
    title: 'Could not list clusters',
    says: /Your Backstage session has expired/,
  },
  {
    cause: 'a permission to see the clusters that is denied',
    api: fakeEventMeshApi({}, { failure: { code: 'permissionDenied' } }),
    title: 'No permission in Backstage',
    says: /kubernetes\.clusters\.read/,
  },
];

describe.each(['card', 'tab'] as const)('the %s of an entity', surface => {
  it.each(causes)(
    'names $cause, and does not claim that nothing belongs to it',
    async ({ api, title, says }) => {
      render(surface, api);
      expect(await screen.findByText(title)).toBeVisible();
      expect(document.body).toHaveTextContent(says);
      expect(document.body).not.toHaveTextContent(claim);
    },
  );

  it('claims nothing while the clusters are being read', async () => {
    render(surface, fakeEventMeshApi({ shop: hanging }));
    expect(
      await screen.findByRole('status', { name: 'Loading clusters' }),
    ).toBeVisible();
    expect(document.body).not.toHaveTextContent(claim);
  });

  it('claims nothing of what could not be read beside what could', async () => {
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

  it('says that nothing belongs to it where everything could be read', async () => {
    render(surface, fakeEventMeshApi({ shop: fakeTransport(smallShop) }));
    expect(await screen.findByText(claim)).toBeVisible();
  });

  it('limits its claim to the namespaces that are configured', async () => {
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

  it('names a catalog that does not say what belongs to it', async () => {
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
