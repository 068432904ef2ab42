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
  it('leaves out the plugin, its modules, and nothing else', () => {
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

  it('refuses an app that has no plugin: it would be measured against itself', () => {
    expect(() => withoutPlugin(app([catalog], ['catalogPlugin']))).toThrow(
      'no plugin',
    );
  });

  it('refuses an app that does more with the plugin', () => {
    expect(() =>
      withoutPlugin(app([plugin], ['eventMeshPlugin.withOverrides({})'])),
    ).toThrow('eventMeshPlugin is more');
  });
});
