import { defineConfig } from '@playwright/test';
import { clusterUrl, deniedFile, ports } from './app/e2e-tests/ports';

const shared = {
  timeout: 180_000,
  // A server that is there already belongs to another run.
  reuseExistingServer: false,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5_000 },
};

const asItIs =
  'node ../node_modules/@backstage/cli/bin/backstage-cli package start';

// The backend with a policy that tests can turn.
const withPolicy =
  'node --require @backstage/cli/config/nodeTransform.cjs e2e-tests/index.ts';

const backend = (port: number, config: string, command = asItIs) => ({
  ...shared,
  command: [
    command,
    '--config ../app-config.yaml',
    `--config ../app/e2e-tests/${config}`,
  ].join(' '),
  cwd: 'backend',
  url: `http://localhost:${port}/.backstage/health/v1/readiness`,
  env: {
    // Guests may sign in.
    NODE_ENV: 'development',
    E2E_CLUSTER_URL: clusterUrl,
    E2E_DENIED: deniedFile,
    APP_CONFIG_app_baseUrl: `"http://localhost:${port}"`,
    APP_CONFIG_backend_baseUrl: `"http://localhost:${port}"`,
    APP_CONFIG_backend_listen_port: String(port),
  },
});

/** The built app, served by the real backend, in a real browser; each test starts the cluster that it needs. */
export default defineConfig({
  testDir: 'app/e2e-tests',
  outputDir: 'test-results',
  // One cluster port and two cores: tests take turns.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/results.json' }]],
  use: {
    baseURL: `http://localhost:${ports.kubernetesProxy}`,
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.EVENT_MESH_CHROMIUM || undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'kubernetes-proxy',
      testIgnore: /(proxyPath|alone|faults|traffic)\.test/,
    },
    {
      name: 'proxy-endpoint',
      testMatch: /proxyPath\.test/,
      use: { baseURL: `http://localhost:${ports.proxyEndpoint}` },
    },
    {
      name: 'faults',
      testMatch: /(faults|traffic)\.test/,
      use: { baseURL: `http://localhost:${ports.faults}` },
    },
    {
      name: 'alone',
      testMatch: /alone\.test/,
      use: { baseURL: `http://localhost:${ports.alone}` },
    },
  ],
  webServer: [
    backend(ports.kubernetesProxy, 'app-config.e2e.yaml'),
    backend(ports.proxyEndpoint, 'app-config.proxy.yaml'),
    backend(ports.faults, 'app-config.faults.yaml', withPolicy),
    {
      ...shared,
      command: `node scripts/run.mjs dev --port ${ports.alone}`,
      url: `http://localhost:${ports.alone}/event-mesh`,
    },
  ],
});
