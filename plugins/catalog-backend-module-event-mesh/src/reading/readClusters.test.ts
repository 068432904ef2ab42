import { findLoadFailure } from './readClusters';

const known = (authProvider: string) => ({
  authProviders: new Map([['shop', authProvider]]),
});

describe('a cluster', () => {
  it.each(['serviceAccount', 'aws', 'azure', 'googleServiceAccount', 'custom'])(
    'is read with %s',
    authProvider => {
      expect(
        findLoadFailure({ name: 'shop' }, known(authProvider)),
      ).toBeUndefined();
    },
  );

  it.each(['google', 'oidc', 'oidc.okta', 'aks', 'localKubectlProxy'])(
    'is left out with %s, which gives a backend no token',
    authProvider => {
      expect(findLoadFailure({ name: 'shop' }, known(authProvider))).toEqual({
        authProvider,
      });
    },
  );

  it('is read by its own way, whatever the Kubernetes plugin says', () => {
    expect(
      findLoadFailure({ name: 'shop', proxyPath: '/shop' }, known('google')),
    ).toBeUndefined();
    expect(
      findLoadFailure(
        { name: 'shop', proxyPath: '/shop' },
        { failure: { code: 'proxyMissing' } },
      ),
    ).toBeUndefined();
  });

  it('is not read where the Kubernetes plugin does not know it, or does not answer', () => {
    expect(findLoadFailure({ name: 'bank' }, known('aws'))).toEqual({
      failure: { code: 'clusterUnknown' },
    });
    expect(
      findLoadFailure({ name: 'shop' }, { failure: { code: 'timeout' } }),
    ).toEqual({ failure: { code: 'timeout' } });
  });
});
