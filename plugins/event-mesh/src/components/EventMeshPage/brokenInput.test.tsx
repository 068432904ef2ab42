import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Transport } from 'backstage-plugin-event-mesh-common';
import { fakeEventMeshApi } from '../../__testUtils__/fakeEventMeshApi';
import { fakeTransport } from '../../__testUtils__/fakeTransport';
import { renderMesh } from '../../__testUtils__/renderMesh';
import { smallShop } from '../../__testUtils__/smallShop';

const down: Transport = async () => {
  throw new Error('connect ECONNREFUSED 10.0.0.1:6443');
};

const answering =
  (status: number, body: unknown): Transport =>
  async () => ({
    status,
    contentType: 'application/json',
    headers: {},
    text: JSON.stringify(body),
  });

describe('GraphPage with broken input', () => {
  it('names the cluster that failed, and draws the others', async () => {
    renderMesh(
      '/event-mesh/resources',
      fakeEventMeshApi({ near: fakeTransport(smallShop), far: down }),
    );
    await screen.findByRole('row', { name: 'bill' });
    const report = screen.getByRole('status', {
      name: 'Load report',
    });
    expect(report).toHaveTextContent('Failed to load far');
    expect(report).not.toHaveTextContent('10.0.0.1');
  });

  it('names the forbidden kind with the missing RBAC rule, and draws the rest', async () => {
    renderMesh(
      '/event-mesh/resources',
      fakeEventMeshApi({
        shop: fakeTransport(smallShop, { forbidden: ['brokers'] }),
      }),
    );
    await screen.findByRole('row', { name: 'bill' });
    const report = screen.getByRole('status', {
      name: 'Load report',
    });
    expect(report).toHaveTextContent('shop: failed to load 1 kind');
    await userEvent.click(
      within(report).getByText('Affected kinds and reasons'),
    );
    expect(
      within(report).getByRole('region', { name: 'Missing RBAC rule' }),
    ).toHaveTextContent(
      '- apiGroups: ["eventing.knative.dev"] resources: ["brokers"] verbs: ["get", "list", "watch"]',
    );
    expect(
      within(screen.getByRole('row', { name: 'orders' })).getByText(
        'Forbidden',
      ),
    ).toBeVisible();
  });

  it('does not call a forbidden cluster empty', async () => {
    renderMesh(
      '/event-mesh/graph',
      fakeEventMeshApi({
        shop: answering(403, {
          kind: 'Status',
          status: 'Failure',
          reason: 'Forbidden',
          code: 403,
        }),
      }),
    );
    expect(
      await screen.findByRole('heading', { name: 'Forbidden by the cluster' }),
    ).toBeVisible();
  });

  it('distinguishes a refusal by Backstage from one by the cluster', async () => {
    renderMesh(
      '/event-mesh/graph',
      fakeEventMeshApi({
        shop: answering(403, {
          error: { name: 'NotAllowedError', message: 'Unauthorized' },
          response: { statusCode: 403 },
        }),
      }),
    );
    expect(
      await screen.findByText(
        /Backstage does not allow you to use its Kubernetes proxy/,
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('heading', { name: 'No permission in Backstage' }),
    ).toBeVisible();
    expect(document.body).not.toHaveTextContent(/cluster administrator/);
  });

  it('does not call a mesh with forbidden lists empty', async () => {
    renderMesh(
      '/event-mesh/graph',
      fakeEventMeshApi({ shop: fakeTransport([], { forbidden: ['brokers'] }) }),
    );
    expect(
      await screen.findByRole('heading', {
        name: 'No resources in the loaded lists',
      }),
    ).toBeVisible();
    expect(screen.queryByText('No event mesh yet')).not.toBeInTheDocument();
  });

  it('says that the app has no Kubernetes plugin, and how to add it', async () => {
    renderMesh(
      '/event-mesh/graph',
      fakeEventMeshApi({}, { failure: { code: 'kubernetesPluginMissing' } }),
    );
    expect(
      await screen.findByRole('heading', {
        name: 'No Kubernetes plugin in this app',
      }),
    ).toBeVisible();
    expect(document.body).not.toHaveTextContent(/backend/);
    expect(screen.getByRole('link', { name: /Open guide/ })).toHaveAttribute(
      'href',
      'https://backstage.io/docs/features/kubernetes/installation',
    );
  });

  it('says that Knative is not installed', async () => {
    renderMesh(
      '/event-mesh/graph',
      fakeEventMeshApi({
        shop: async path =>
          path === '/apis'
            ? answering(200, { kind: 'APIGroupList', groups: [] })(path)
            : answering(404, {})(path),
      }),
    );
    expect(
      await screen.findByRole('heading', {
        name: 'Knative Eventing is not installed',
      }),
    ).toBeVisible();
  });

  it('says that a cluster with Knative has no event mesh', async () => {
    renderMesh(
      '/event-mesh/graph',
      fakeEventMeshApi({ shop: fakeTransport([]) }),
    );
    expect(
      await screen.findByRole('heading', { name: 'No event mesh yet' }),
    ).toBeVisible();
  });

  const namespaced = [...smallShop, { kind: 'Namespace', name: 'shop' }];

  it('names a configured namespace that does not exist, and does not suggest to create a Broker', async () => {
    renderMesh(
      '/event-mesh/graph',
      fakeEventMeshApi(
        { shop: fakeTransport(namespaced) },
        { namespaces: ['shopp'] },
      ),
    );
    expect(
      await screen.findByRole('heading', {
        name: 'The configured namespaces do not exist',
      }),
    ).toBeVisible();
    expect(
      screen
        .getByText('eventMesh.namespaces', { selector: 'code' })
        .closest('p'),
    ).toHaveTextContent('names the namespace shopp, which no cluster has');
    expect(document.body).not.toHaveTextContent(/Create a Broker/);
  });

  it('names a configured namespace that does not exist beside one that does', async () => {
    renderMesh(
      '/event-mesh/resources',
      fakeEventMeshApi(
        { shop: fakeTransport(namespaced) },
        { namespaces: ['shop', 'shopp'] },
      ),
    );
    await screen.findByRole('row', { name: 'bill' });
    expect(document.body).toHaveTextContent(
      'names the namespace shopp, which no cluster has',
    );
    expect(document.body).not.toHaveTextContent('names the namespace shop,');
  });

  it('names the loaded namespaces where these contain no mesh', async () => {
    renderMesh(
      '/event-mesh/graph',
      fakeEventMeshApi(
        { shop: fakeTransport([{ kind: 'Namespace', name: 'other' }]) },
        { namespaces: ['other'] },
      ),
    );
    expect(
      await screen.findByText(
        /Only the namespaces in eventMesh\.namespaces are loaded: other\./,
      ),
    ).toBeVisible();
  });

  it('says that no clusters are configured', async () => {
    renderMesh('/event-mesh/graph', fakeEventMeshApi({}));
    expect(
      await screen.findByRole('heading', { name: 'No clusters configured' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: /Open guide/ })).toHaveAttribute(
      'href',
      'https://backstage.io/docs/features/kubernetes/configuration',
    );
  });

  it('says why the clusters could not be listed', async () => {
    renderMesh(
      '/event-mesh/graph',
      fakeEventMeshApi({}, { failure: { code: 'sessionExpired' } }),
    );
    expect(
      await screen.findByText(/Your Backstage session has expired/),
    ).toBeVisible();
  });

  it('reports ignored settings, and applies the rest', async () => {
    renderMesh(
      '/event-mesh/resources',
      fakeEventMeshApi(
        { shop: fakeTransport(smallShop) },
        {
          notices: [
            {
              code: 'configWrongType',
              key: 'eventMesh.refresh',
              params: { expected: 'object', actual: 'string' },
            },
          ],
        },
      ),
    );
    await screen.findByRole('row', { name: 'bill' });
    expect(
      screen.getByText('eventMesh.refresh', { exact: false }).closest('p'),
    ).toHaveTextContent(
      'eventMesh.refresh must be of type object, not string, and is not used',
    );
  });

  it('names a malformed object and its field, and draws the others', async () => {
    renderMesh(
      '/event-mesh/resources',
      fakeEventMeshApi({
        shop: fakeTransport([
          ...smallShop,
          { kind: 'Trigger', name: 'odd', spec: { broker: 7 } },
        ]),
      }),
    );
    await screen.findByRole('row', { name: 'bill' });
    await userEvent.click(
      screen.getByRole('button', {
        name: '1 malformed object',
      }),
    );
    const line = screen.getByText('spec.broker').closest('li');
    expect(line).toHaveTextContent('Trigger shop/odd');
  });
});
