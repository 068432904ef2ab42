import { readOne } from '../__testUtils__/readOne';
import { resource } from '../__testUtils__/resource';

describe('readAddresses', () => {
  const http = { name: 'http', url: 'http://a' };
  const https = { name: 'https', url: 'https://a' };
  it.each([
    ['none', {}, []],
    ['status.address', { address: http }, ['http://a']],
    [
      'status.addresses before status.address',
      { address: { url: 'http://old' }, addresses: [https, http] },
      ['https://a', 'http://a'],
    ],
    [
      'status.address if status.addresses is empty',
      { address: http, addresses: [] },
      ['http://a'],
    ],
    ['no address without a URL', { address: {} }, []],
  ])('returns %s', (_, status, addresses) => {
    const { resource: broker, readIssues } = readOne(
      'broker',
      resource('Broker', 'b', { status }),
    );
    expect(broker.addresses).toEqual(addresses);
    expect(readIssues).toEqual([]);
  });

  it('includes the public URL of a Knative Service', () => {
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
