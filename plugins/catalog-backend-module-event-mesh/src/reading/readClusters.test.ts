import { findLoadFailure } from './readClusters';

const kubernetesClusters = (authProvider: string) => ({
  authProviders: new Map([['shop', authProvider]]),
});

describe('findLoadFailure', () => {
  it.each(['serviceAccount', 'aws', 'azure', 'googleServiceAccount', 'custom'])(
    'accepts a cluster with auth provider %s',
    authProvider => {
      expect(
        findLoadFailure({ name: 'shop' }, kubernetesClusters(authProvider)),
      ).toBeUndefined();
    },
  );

  it.each(['google', 'oidc', 'oidc.okta', 'aks', 'localKubectlProxy'])(
    'rejects a cluster with auth provider %s, which has no token for a backend',
    authProvider => {
      expect(
        findLoadFailure({ name: 'shop' }, kubernetesClusters(authProvider)),
      ).toEqual({
        authProvider,
      });
    },
  );

  it('accepts a cluster with a proxyPath even if the Kubernetes plugin cannot read it', () => {
    expect(
      findLoadFailure(
        { name: 'shop', proxyPath: '/shop' },
        kubernetesClusters('google'),
      ),
    ).toBeUndefined();
    expect(
      findLoadFailure(
        { name: 'shop', proxyPath: '/shop' },
        { failure: { code: 'proxyMissing' } },
      ),
    ).toBeUndefined();
  });

  it('rejects a cluster if the Kubernetes plugin does not know it or does not respond', () => {
    expect(
      findLoadFailure({ name: 'bank' }, kubernetesClusters('aws')),
    ).toEqual({
      failure: { code: 'clusterUnknown' },
    });
    expect(
      findLoadFailure({ name: 'shop' }, { failure: { code: 'timeout' } }),
    ).toEqual({ failure: { code: 'timeout' } });
  });
});
