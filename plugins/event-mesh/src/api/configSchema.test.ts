/** @jest-environment node */
import { type ConfigSchema, loadConfigSchema } from '@backstage/config-loader';
import { resolve } from 'node:path';

type Value = Parameters<ConfigSchema['process']>[0][0]['data'][string];

/** What the frontend gets of such a configuration; throws where the app would not start. */
function visible(schema: ConfigSchema, eventMesh: Value) {
  const data = {
    app: { baseUrl: 'https://a' },
    backend: { baseUrl: 'https://b', listen: ':1', database: {} },
    eventMesh,
  };
  const [config] = schema.process([{ context: 'test', data }], {
    visibility: ['frontend'],
  });
  return config.data.eventMesh;
}

describe('config.d.ts', () => {
  it('lets every value reach the app, right or wrong, and lets the app start', async () => {
    const schema = await loadConfigSchema({
      dependencies: [],
      packagePaths: [resolve(__dirname, '../../package.json')],
    });
    const written = {
      clusters: [{ name: 5, title: { a: 'b' }, proxyPath: '/x' }, 'b'],
      refresh: { seconds: '30' },
      namespaces: 'shop',
      unknown: true,
    };
    expect(visible(schema, written)).toEqual(written);
    expect(visible(schema, 'oops')).toBe('oops');
    // Schemas are compiled from TypeScript, which is slow.
  }, 60_000);
});
