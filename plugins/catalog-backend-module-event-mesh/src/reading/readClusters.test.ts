import { findLoadFailure } from './readClusters';

const kubernetesClusters = (authProvider: string) => ({
  authProviders: new Map([['shop', authProvider]]),
});

describe('a cluster', () => {
  it.each(['serviceAccount', 'aws', 'azure', 'googleServiceAccount', 'custom'])(
    'is read if its auth provider is %s',
    authProvider => {
      expect(
        findLoadFailure({ name: 'shop' }, kubernetesClusters(authProvider)),
      ).toBeUndefined();
    },
  );

  it.each(['google', 'oidc', 'oidc.okta', 'aks', 'localKubectlProxy'])(
    'is skipped if its auth provider is %s, which has no token for a backend',
    authProvider => {
      expect(
        findLoadFailure({ name: 'shop' }, kubernetesClusters(authProvider)),
      ).toEqual({
        authProvider,
      });
    },
  );

  it('is read through its proxyPath even if the Kubernetes plugin cannot read it', () => {
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

  it('is not read if the Kubernetes plugin does not know it or does not respond', () => {
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
