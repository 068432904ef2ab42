const first = Number(process.env.E2E_PORT ?? 7107);

/** Ports of the browser tests: others than those of `npm start`, and movable for a second checkout. */
export const ports = {
  kubernetesProxy: first,
  proxyEndpoint: first + 1,
  alone: first + 2,
  cluster: first + 70,
};

/** Where each test starts the cluster that it needs. */
export const clusterUrl = `http://127.0.0.1:${ports.cluster}`;
