import { withoutPlugin } from './withoutPlugin';

const app = (lines: readonly string[], features: readonly string[]) =>
  [
    "import { createApp } from '@backstage/frontend-defaults';",
    ...lines,
    '',
    'export const app = createApp({',
    '  features: [',
    ...features.map(name => `    ${name},`),
    '  ],',
    '});',
    '',
  ].join('\n');

const catalog = "import catalogPlugin from '@backstage/plugin-catalog/alpha';";
const plugin = "import eventMeshPlugin from 'backstage-plugin-event-mesh';";

describe('withoutPlugin', () => {
  it('removes only the plugin and its modules', () => {
    const modules = [
      "import { cacheModule } from 'backstage-plugin-event-mesh/kubernetes';",
      'import {',
      '  oneModule,',
      '  otherModule,',
      "} from 'backstage-plugin-event-mesh/api-docs';",
    ];
    expect(
      withoutPlugin(
        app(
          [catalog, plugin, ...modules],
          [
            'cacheModule',
            'catalogPlugin',
            'otherModule',
            'oneModule',
            'eventMeshPlugin',
          ],
        ),
      ),
    ).toBe(app([catalog], ['catalogPlugin']));
  });

  it('rejects an app without the plugin', () => {
    expect(() => withoutPlugin(app([catalog], ['catalogPlugin']))).toThrow(
      'no plugin',
    );
  });

  it('rejects an app that uses the plugin in another way', () => {
    expect(() =>
      withoutPlugin(app([plugin], ['eventMeshPlugin.withOverrides({})'])),
    ).toThrow('eventMeshPlugin is more');
  });
});
