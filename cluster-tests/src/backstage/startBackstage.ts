import { randomBytes } from 'node:crypto';
import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createServiceFactory,
  RootLoggerService,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { freePorts } from '../server';

/** A cluster in the configuration of Backstage: one per user. @internal */
export interface ConfiguredCluster {
  readonly name: string;
  readonly url: string;
  readonly token: string;
  readonly ca?: string;
  readonly insecure?: boolean;
}

/** A Backstage backend with only the Kubernetes plugin. @internal */
export interface Backstage {
  /** Sends a request to a cluster through the proxy, as a service of Backstage. */
  ask(cluster: string, path: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

// Errors show in the responses.
const quiet: RootLoggerService = {
  error: () => {},
  warn: () => {},
  info: () => {},
  debug: () => {},
  child: () => quiet,
};

/** Starts the backend on a free port. @internal */
export async function startBackstage(
  clusters: readonly ConfiguredCluster[],
): Promise<Backstage> {
  const [port] = await freePorts(1);
  const token = randomBytes(24).toString('base64');
  const baseUrl = `http://127.0.0.1:${port}`;
  const config = {
    app: { baseUrl },
    backend: {
      baseUrl,
      listen: { port, host: '127.0.0.1' },
      database: { client: 'better-sqlite3', connection: ':memory:' },
      auth: {
        externalAccess: [
          { type: 'static', options: { token, subject: 'cluster-tests' } },
        ],
      },
    },
    kubernetes: {
      serviceLocatorMethod: { type: 'multiTenant' },
      clusterLocatorMethods: [
        {
          type: 'config',
          clusters: clusters.map(({ name, url, token: own, ca, insecure }) => ({
            name,
            url,
            authProvider: 'serviceAccount',
            serviceAccountToken: own,
            skipTLSVerify: insecure === true,
            ...(ca ? { caData: Buffer.from(ca).toString('base64') } : {}),
          })),
        },
      ],
    },
  };
  const backend = createBackend();
  backend.add(
    createServiceFactory({
      service: coreServices.rootConfig,
      deps: {},
      factory: () => new ConfigReader(config),
    }),
  );
  backend.add(
    createServiceFactory({
      service: coreServices.rootLogger,
      deps: {},
      factory: () => quiet,
    }),
  );
  backend.add(import('@backstage/plugin-kubernetes-backend'));
  await backend.start();
  return {
    ask: (cluster, path, init = {}) =>
      fetch(`${baseUrl}/api/kubernetes/proxy${path}`, {
        ...init,
        headers: {
          ...init.headers,
          Authorization: `Bearer ${token}`,
          'Backstage-Kubernetes-Cluster': cluster,
        },
      }),
    stop: () => backend.stop(),
  };
}
