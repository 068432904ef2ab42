import { ConfiguredCluster, Failure } from 'backstage-plugin-event-mesh-common';
import { KnownClusters } from '../transport';

/**
 * Why a cluster was not read: something failed, Backstage does not know it, or it wants more than the catalog can give.
 *
 * @internal
 */
export type Unread =
  | { readonly failure: Failure }
  | { readonly authProvider: string };

/** These want the token of a signed-in person. */
const personal: ReadonlySet<string> = new Set(['aks', 'google', 'oidc']);

/** The Kubernetes plugin has nothing to sign in with and would send Backstage's own token to the cluster. */
const anonymous: ReadonlySet<string> = new Set(['localKubectlProxy']);

/**
 * Why there is no use in reading a cluster; nothing where there is none.
 *
 * @internal
 */
export function whyNotRead(
  { name, proxyPath }: ConfiguredCluster,
  known: KnownClusters | undefined,
): Unread | undefined {
  if (proxyPath !== undefined || !known) {
    return undefined;
  }
  if (known.failure) {
    return { failure: known.failure };
  }
  const authProvider = known.authProviders.get(name);
  if (authProvider === undefined) {
    return { failure: { code: 'clusterUnknown' } };
  }
  return needsSignIn(authProvider) ? { authProvider } : undefined;
}

function needsSignIn(authProvider: string): boolean {
  // e.g. oidc.okta, where a name of the token provider follows.
  const [provider] = authProvider.split('.');
  return personal.has(provider) || anonymous.has(provider);
}
