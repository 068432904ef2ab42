import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ApiServer } from './types';

/** Returns the server of the current context of a kubeconfig; exec credentials are not supported. @internal */
export function readKubeconfig(file: string): ApiServer {
  const config = parse(readFileSync(file, 'utf8'));
  const named = (list: string, name: string) =>
    config[list].find((entry: { name: string }) => entry.name === name);
  const { context } = named('contexts', config['current-context']);
  const { cluster } = named('clusters', context.cluster);
  const { user } = named('users', context.user);
  const decoded = (text?: string) =>
    text && Buffer.from(text, 'base64').toString('utf8');
  return {
    url: cluster.server,
    ca: decoded(cluster['certificate-authority-data']),
    insecure: cluster['insecure-skip-tls-verify'] === true,
    admin: {
      token: user.token,
      cert: decoded(user['client-certificate-data']),
      key: decoded(user['client-key-data']),
    },
    forgetsSoon: false,
    stop: async () => {},
  };
}
