import { hostsMeant, isInClusterHost, isPublicHost } from './hosts';

const place = { namespace: 'shop', domains: new Set(['corp.internal']) };

describe('the hosts that a text may mean', () => {
  it.each([
    ['one label', 'mailer', ['mailer', 'mailer.shop.svc']],
    ['a Service and its namespace', 'a.pay', ['a.pay', 'a.pay.svc']],
    ['a public host of two labels', 'x.com', ['x.com', 'x.com.svc']],
    ['svc at the end', 'a.pay.svc', ['a.pay.svc']],
    ['the usual domain', 'a.pay.svc.cluster.local', ['a.pay.svc']],
    ['the domain of the cluster', 'a.pay.svc.corp.internal', ['a.pay.svc']],
    ['another domain', 'a.pay.svc.x.org', ['a.pay.svc.x.org']],
    ['a public host', 'www.example.com', ['www.example.com']],
    ['an address', '10.0.0.1', ['10.0.0.1']],
    ['an address of version 6', '[::1]', ['[::1]']],
  ])('are the spellings of a Service for %s', (_, host, meant) => {
    expect(hostsMeant(host, place)).toEqual(meant);
  });
});

describe.each([
  ['mailer', true],
  ['mailer.shop.svc', true],
  ['mailer.shop.svc.cluster.local', true],
  ['mailer.shop.svc.some.domain', true],
  ['pod-1.mailer.shop.svc.cluster.local', true],
  ['pod-1.mailer.shop.svc', true],
  ['mailer.shop', false],
  ['mailer.example.com', false],
  ['[::1]', false],
])('the host %s', (host, inCluster) => {
  it(`can ${inCluster ? 'only' : 'not only'} be resolved in a cluster`, () => {
    expect(isInClusterHost(host)).toBe(inCluster);
    expect(inCluster && isPublicHost(host)).toBe(false);
  });
});

describe.each([
  ['mailer.example.com', true],
  ['example.com', true],
  ['52.1.2.3', true],
  ['[2001:db8::1]', true],
  ['web.shop.52.1.2.3.sslip.io', true],
  ['10.0.0.1', false],
  ['192.168.1.1', false],
  ['172.16.0.1', false],
  ['172.32.0.1', true],
  ['100.64.0.1', false],
  ['127.0.0.1', false],
  ['[::1]', false],
  ['[fd00::1]', false],
  ['localhost', false],
  ['web.localhost', false],
  ['printer.local', false],
  ['web.shop.127.0.0.1.sslip.io', false],
  ['web.shop.10-0-0-7.nip.io', false],
])('the host %s', (host, isPublic) => {
  it(`means ${isPublic ? 'the same' : 'something else'} everywhere`, () => {
    expect(isPublicHost(host)).toBe(isPublic);
  });
});
