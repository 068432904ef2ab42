import { tmpdir } from 'node:os';
import { join } from 'node:path';

const first = Number(process.env.E2E_PORT ?? 7107);

/** Ports of the browser tests: others than those of `npm start`, and movable for a second checkout. */
export const ports = {
  kubernetesProxy: first,
  proxyEndpoint: first + 1,
  alone: first + 2,
  faults: first + 3,
  cluster: first + 70,
};

/** Where each test starts the cluster that it needs. */
export const clusterUrl = `http://127.0.0.1:${ports.cluster}`;

/** The names of permissions in this file are denied by the backend of the tests of faults. */
export const deniedFile = join(tmpdir(), `event-mesh-denied-${ports.faults}`);
