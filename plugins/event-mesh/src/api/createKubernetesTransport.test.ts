import { classifyResponse } from 'backstage-plugin-event-mesh-common';
import { browserClock } from './browserClock';
import { createKubernetesTransport } from './createKubernetesTransport';

const patience = { clock: browserClock, milliseconds: 1000 };

describe('createKubernetesTransport', () => {
  it('sends a GET request with plain headers, and does not abort it after a response', async () => {
    const proxy = jest.fn().mockResolvedValue(
      new Response('{}', {
        headers: { 'Content-Type': 'Application/JSON', 'Retry-After': '3' },
      }),
    );
    const transport = createKubernetesTransport({ proxy }, 'a', patience);
    expect(await transport('/apis', { Accept: 'application/json' })).toEqual({
      status: 200,
      contentType: 'application/json',
      headers: { 'content-type': 'Application/JSON', 'retry-after': '3' },
      text: '{}',
    });
    expect(proxy).toHaveBeenCalledWith({
      clusterName: 'a',
      path: '/apis',
      init: {
        headers: { Accept: 'application/json' },
        signal: expect.objectContaining({ aborted: false }),
      },
    });
  });

  it('returns an unsuccessful response unchanged', async () => {
    const proxy = jest
      .fn()
      .mockResolvedValue(new Response(null, { status: 404 }));
    const transport = createKubernetesTransport({ proxy }, 'a', patience);
    expect(await transport('/apis')).toEqual({
      status: 404,
      contentType: '',
      headers: {},
      text: '',
    });
  });

  it('converts an error of the cluster list to its response', async () => {
    const error = new Error('Request failed with 401 Unauthorized, {}');
    const proxy = jest.fn().mockRejectedValue(error);
    const transport = createKubernetesTransport({ proxy }, 'a', patience);
    expect(await transport('/apis')).toMatchObject({ status: 401, text: '{}' });
  });

  it('rejects without a response', async () => {
    const proxy = jest.fn().mockRejectedValue(new TypeError('Failed to fetch'));
    const transport = createKubernetesTransport({ proxy }, 'a', patience);
    await expect(transport('/apis')).rejects.toThrow('Failed to fetch');
  });

  it('aborts the request after its deadline and frees the connection', async () => {
    const signals: AbortSignal[] = [];
    const proxy = jest.fn(({ init }) => {
      signals.push(init.signal);
      return new Promise<never>(() => {});
    });
    const clock = {
      now: () => 0,
      sleep: () => ({ done: Promise.resolve(), cancel: () => {} }),
    };
    const transport = createKubernetesTransport({ proxy }, 'a', {
      clock,
      milliseconds: 1000,
    });
    await expect(transport('/apis')).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it.each([
    'authProvider "x" has no KubernetesAuthProvider defined for it',
    'KubernetesAuthProviders has no oidcProvider configured for oidc.x',
    'Login failed, popup was closed',
  ])('reports "%s" as a missing token', async message => {
    const proxy = jest.fn().mockRejectedValue(new Error(message));
    const transport = createKubernetesTransport({ proxy }, 'a', patience);
    expect(classifyResponse(await transport('/apis')).failure).toEqual({
      code: 'clusterTokenMissing',
      status: 500,
    });
  });
});
