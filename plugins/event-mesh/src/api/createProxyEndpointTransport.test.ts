import { browserClock } from './browserClock';
import { createProxyEndpointTransport } from './createProxyEndpointTransport';

const patience = { clock: browserClock, milliseconds: 1000 };

describe('createProxyEndpointTransport', () => {
  it('sends a GET request below the endpoint of the general proxy', async () => {
    const fetch = jest.fn().mockResolvedValue(new Response('{}'));
    const discovery = { getBaseUrl: async (id: string) => `https://b/${id}` };
    const transport = createProxyEndpointTransport(
      { discovery, fetch: { fetch } },
      '/knative-a',
      patience,
    );
    const response = await transport('/apis?limit=1', { Accept: 'x' });
    expect(response).toMatchObject({ status: 200, text: '{}' });
    expect(fetch).toHaveBeenCalledWith(
      'https://b/proxy/knative-a/apis?limit=1',
      {
        headers: { Accept: 'x' },
        signal: expect.objectContaining({ aborted: false }),
      },
    );
  });

  it('rejects without a response', async () => {
    const fetch = jest.fn().mockRejectedValue(new TypeError('Failed to fetch'));
    const discovery = { getBaseUrl: async () => 'https://b' };
    const transport = createProxyEndpointTransport(
      { discovery, fetch: { fetch } },
      '/x',
      patience,
    );
    await expect(transport('/apis')).rejects.toThrow('Failed to fetch');
  });
});
