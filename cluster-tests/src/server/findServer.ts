import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The source of the real API server. @internal */
export type ServerChoice =
  | { readonly from: 'binaries'; readonly folder: string }
  | { readonly from: 'kubeconfig'; readonly file: string }
  | { readonly from: 'nowhere'; readonly why: string };

const HOW =
  'set KUBEBUILDER_ASSETS to a folder with etcd and kube-apiserver, as ' +
  '`go run sigs.k8s.io/controller-runtime/tools/setup-envtest@latest use -p path` bring them';

/**
 * Chooses the API server.
 *
 * @remarks The suite writes to the server, so a kubeconfig applies only if this suite runs alone, never in `npm test`.
 * @internal
 */
export function findServer(
  env: Readonly<Record<string, string | undefined>>,
): ServerChoice {
  const folder = env.KUBEBUILDER_ASSETS;
  if (folder) {
    const missing = ['etcd', 'kube-apiserver'].filter(
      name => !existsSync(join(folder, name)),
    );
    return missing.length === 0
      ? { from: 'binaries', folder }
      : {
          from: 'nowhere',
          why: `KUBEBUILDER_ASSETS has no ${missing.join(' and no ')}: ${HOW}`,
        };
  }
  if (env.KUBECONFIG && env.npm_lifecycle_event === 'test:cluster') {
    return { from: 'kubeconfig', file: env.KUBECONFIG };
  }
  return { from: 'nowhere', why: `there is no API server: ${HOW}` };
}
