import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { addressEnv, catalogEnv, configArgs } from './backend.mjs';
import { root } from './paths.mjs';

describe('the backend of npm start', () => {
  it('reads the config files of the repository before those of the command line', () => {
    const args = configArgs(['mine.yaml', '/etc/b.yaml'], '/somewhere');
    assert.deepEqual(args.slice(0, 2), [
      '--config',
      join(root, 'app-config.yaml'),
    ]);
    assert.deepEqual(args.slice(-4), [
      '--config',
      '/somewhere/mine.yaml',
      '--config',
      '/etc/b.yaml',
    ]);
  });

  it('has one address for app and backend', () => {
    const env = addressEnv(8123);
    assert.equal(
      JSON.parse(env.APP_CONFIG_app_baseUrl),
      'http://localhost:8123',
    );
    assert.equal(env.APP_CONFIG_backend_baseUrl, env.APP_CONFIG_app_baseUrl);
    assert.equal(JSON.parse(env.APP_CONFIG_backend_listen_port), 8123);
  });

  it('uses the entities of a scenario if it has a catalog-info.yaml', () => {
    assert.deepEqual(catalogEnv('/nowhere'), {});
    const [location] = JSON.parse(
      catalogEnv(join(root, 'scenarios/shop')).APP_CONFIG_catalog_locations,
    );
    assert.equal(
      location.target,
      join(root, 'scenarios/shop/catalog-info.yaml'),
    );
  });
});
