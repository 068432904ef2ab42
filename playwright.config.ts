import { defineConfig } from '@playwright/test';

const backend = (port: number, ...configs: string[]) => ({
  command: [
    'node ../node_modules/@backstage/cli/bin/backstage-cli package start',
    '--config ../app-config.yaml',
    ...configs.map(file => `--config ../app/e2e-tests/${file}`),
  ].join(' '),
  cwd: 'backend',
  url: `http://localhost:${port}/.backstage/health/v1/readiness`,
  timeout: 180_000,
  reuseExistingServer: !process.env.CI,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5_000 },
});

/** The built app, served by the real backend, in a real browser; each test starts the cluster that it needs. */
export default defineConfig({
  testDir: 'app/e2e-tests',
  outputDir: 'test-results',
  // One cluster port and two cores: tests take turns.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/results.json' }]],
  use: {
    baseURL: 'http://localhost:7107',
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
    { name: 'kubernetes-proxy', testIgnore: /proxyPath/ },
    {
      name: 'proxy-endpoint',
      testMatch: /proxyPath/,
      use: { baseURL: 'http://localhost:7108' },
    },
  ],
  webServer: [
    backend(7107, 'app-config.e2e.yaml'),
    backend(7108, 'app-config.proxy.yaml'),
  ],
});
