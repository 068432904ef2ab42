import { readOne } from '../__testUtils__/readOne';
import { resource } from '../__testUtils__/resource';

describe('addresses', () => {
  const http = { name: 'http', url: 'http://a' };
  const https = { name: 'https', url: 'https://a' };
  it.each([
    ['none', {}, []],
    ['the one address', { address: http }, ['http://a']],
    [
      'the list, which makes the one void',
      { address: { url: 'http://old' }, addresses: [https, http] },
      ['https://a', 'http://a'],
    ],
    [
      'the one where the list is empty',
      { address: http, addresses: [] },
      ['http://a'],
    ],
    ['an address without a URL yet', { address: {} }, []],
  ])('are %s', (_, status, addresses) => {
    const { resource: broker, readIssues } = readOne(
      'broker',
      resource('Broker', 'b', { status }),
    );
    expect(broker.addresses).toEqual(addresses);
    expect(readIssues).toEqual([]);
  });

  it('hold the public URL of a Knative Service too', () => {
    const status = { address: http, url: 'https://web.example.com' };
    const service = resource('Service', 'web', {
      group: 'serving.knative.dev',
      status,
    });
    expect(readOne('workload', service).resource.addresses).toEqual([
      'http://a',
      'https://web.example.com',
    ]);
  });
});
