import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../lib/paths.mjs';

const require = createRequire(import.meta.url);
const { ESLint } = require('eslint');
const {
  catalogModules,
  commonModules,
  frontendModules,
  importsOf,
} = require('./modules.cjs');

const common = 'plugins/event-mesh-common';
const frontend = 'plugins/event-mesh';
const catalogModule = 'plugins/catalog-backend-module-event-mesh';
const linters = new Map();

/** Ids of the import rules that a file with this text would break. */
async function broken(packageFolder, file, text) {
  const cwd = join(root, packageFolder);
  if (!linters.has(cwd)) linters.set(cwd, new ESLint({ cwd }));
  const [result] = await linters
    .get(cwd)
    .lintText(`${text}\n`, { filePath: join(cwd, file) });
  return result.messages
    .map(message => message.ruleId)
    .filter(id =>
      [
        'import/no-restricted-paths',
        '@typescript-eslint/no-restricted-imports',
      ].includes(id),
    );
}

const zone = ['import/no-restricted-paths'];
const name = ['@typescript-eslint/no-restricted-imports'];

const packages = {
  [common]: commonModules,
  [frontend]: frontendModules,
  [catalogModule]: catalogModules,
};

const modulesIn = packageFolder =>
  readdirSync(join(root, packageFolder, 'src'), { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('__'))
    .map(entry => entry.name);

/** Files in a module and the specifier by which they import another module. */
const deliberate = (name, other) =>
  name === 'components'
    ? ['src/components/Deliberate/deliberate.ts', `../../${other}`]
    : [`src/${name}/deliberate.ts`, `../${other}`];

for (const [packageFolder, table] of Object.entries(packages)) {
  describe(`the modules of ${packageFolder}`, () => {
    const names = modulesIn(packageFolder);

    it('have a row each in the table', () => {
      assert.deepEqual(
        names.filter(name => !(name in table)),
        [],
      );
    });

    const withIndex = names.filter(name =>
      existsSync(join(root, packageFolder, 'src', name, 'index.ts')),
    );
    for (const name of names) {
      for (const other of withIndex.filter(one => one !== name)) {
        const may =
          importsOf(table, name).includes(other) ||
          (packageFolder === common &&
            other === 'messages' &&
            name !== 'model');
        it(`${name} ${may ? 'may' : 'may not'} import ${other}`, async () => {
          const [file, specifier] = deliberate(name, other);
          assert.deepEqual(
            await broken(
              packageFolder,
              file,
              `export type { Anything } from '${specifier}';`,
            ),
            may ? [] : zone,
          );
        });
      }
    }
  });
}

const rows = [
  {
    rule: 'a module is imported through its index.ts',
    in: [common, 'src/view/deliberate.ts'],
    text: `export type { Mesh } from '../mesh/types';`,
    breaks: zone,
  },
  {
    rule: 'the top of a package imports modules through their index.ts',
    in: [common, 'src/index.ts'],
    text: `export * from './mesh/types';`,
    breaks: zone,
  },
  {
    rule: 'the top of the frontend package imports modules through their index.ts',
    in: [frontend, 'src/plugin.tsx'],
    text: `export * from './cytoscape/types';`,
    breaks: zone,
  },
  {
    rule: 'the top of the frontend package takes the ref of the API alone',
    in: [frontend, 'src/plugin.tsx'],
    text: `export { eventMeshApiRef } from './api/types';`,
    breaks: [],
  },
  {
    rule: 'any module but model may import codes of messages',
    in: [common, 'src/view/deliberate.ts'],
    text: `import { FindingCode } from '../messages';\n\nexport const code: FindingCode = 'notReady';`,
    breaks: [],
  },
  {
    rule: 'a module that does not print may not import texts of messages',
    in: [common, 'src/view/deliberate.ts'],
    text: `export { say } from '../messages';`,
    breaks: name,
  },
  {
    rule: 'a shared widget imports no surface',
    in: [frontend, 'src/components/shared/Moment/deliberate.ts'],
    text: `export { DetailsPanel } from '../../DetailsPanel';`,
    breaks: zone,
  },
  {
    rule: 'common knows no Backstage',
    in: [common, 'src/reader/deliberate.ts'],
    text: `export { ConfigReader } from '@backstage/config';`,
    breaks: name,
  },
  {
    rule: 'common knows no React',
    in: [common, 'src/index.ts'],
    text: `export { useState } from 'react';`,
    breaks: name,
  },
  {
    rule: 'common knows no Node',
    in: [common, 'src/reader/deliberate.ts'],
    text: `export { readFileSync } from 'node:fs';`,
    breaks: name,
  },
  {
    rule: 'only the cytoscape module imports cytoscape',
    in: [frontend, 'src/components/Deliberate/deliberate.ts'],
    text: `export { default } from 'cytoscape';`,
    breaks: name,
  },
  {
    rule: 'a component imports the cytoscape module',
    in: [frontend, 'src/components/Deliberate/deliberate.ts'],
    text: `export { MeshGraph } from '../../cytoscape';`,
    breaks: [],
  },
  {
    rule: 'a file of common may be called as something of Node',
    in: [common, 'src/reader/deliberate.ts'],
    text: `export { timers } from './timers';`,
    breaks: [],
  },
  {
    rule: 'the cytoscape module imports cytoscape',
    in: [frontend, 'src/cytoscape/deliberate.ts'],
    text: `export { default } from 'cytoscape';`,
    breaks: [],
  },
  {
    rule: 'the api module builds no mesh',
    in: [frontend, 'src/api/deliberate.ts'],
    text: `export { buildMesh } from 'backstage-plugin-event-mesh-common';`,
    breaks: name,
  },
  {
    rule: 'the cytoscape module reads nothing',
    in: [frontend, 'src/cytoscape/deliberate.ts'],
    text: `export { readCluster } from 'backstage-plugin-event-mesh-common';`,
    breaks: name,
  },
  {
    rule: 'the frontend plugin imports the entry point of common',
    in: [frontend, 'src/hooks/deliberate.ts'],
    text: `export type { Mesh } from 'backstage-plugin-event-mesh-common';`,
    breaks: [],
  },
  {
    rule: 'the frontend plugin imports nothing inside common',
    in: [frontend, 'src/hooks/deliberate.ts'],
    text: `export type { Mesh } from '../../../event-mesh-common/src/mesh';`,
    breaks: zone,
  },
  {
    rule: 'common never imports the frontend plugin',
    in: [common, 'src/index.ts'],
    text: `export * from 'backstage-plugin-event-mesh';`,
    breaks: zone,
  },
  {
    rule: 'the catalog module imports nothing of the frontend plugin',
    in: [catalogModule, 'src/provider/deliberate.ts'],
    text: `export { default } from 'backstage-plugin-event-mesh';`,
    breaks: zone,
  },
  {
    rule: 'the top of the catalog module imports modules through their index.ts',
    in: [catalogModule, 'src/module.ts'],
    text: `export * from './provider/createProviders';`,
    breaks: zone,
  },
  {
    rule: 'the backend imports the entry point of the catalog module',
    in: ['backend', 'src/deliberate.ts'],
    text: `export { default } from 'backstage-plugin-catalog-backend-module-event-mesh';`,
    breaks: [],
  },
  {
    rule: 'the app imports nothing inside a plugin',
    in: ['app', 'src/deliberate.ts'],
    text: `export { eventMeshApiRef } from '../../plugins/event-mesh/src/api/types';`,
    breaks: zone,
  },
  {
    rule: 'the app imports the entry points of the plugin',
    in: ['app', 'src/deliberate.ts'],
    text: `export { default } from 'backstage-plugin-event-mesh';`,
    breaks: [],
  },
  {
    rule: 'the app imports nothing of the demo cluster',
    in: ['app', 'src/deliberate.ts'],
    text: `export { createDemoCluster } from 'demo-cluster';`,
    breaks: zone,
  },
  {
    rule: 'the browser tests start demo clusters',
    in: ['app', 'e2e-tests/deliberate.ts'],
    text: `export { createDemoCluster } from 'demo-cluster';`,
    breaks: [],
  },
  {
    rule: 'the backend imports nothing of the frontend plugin',
    in: ['backend', 'src/deliberate.ts'],
    text: `export { default } from 'backstage-plugin-event-mesh';`,
    breaks: zone,
  },
  {
    rule: 'the demo cluster shares no code with the plugins',
    in: ['demo-cluster', 'src/deliberate.ts'],
    text: `export { refId } from 'backstage-plugin-event-mesh-common';`,
    breaks: zone,
  },
];

describe('one deliberate violation of each other rule', () => {
  for (const row of rows) {
    it(row.rule, async () => {
      assert.deepEqual(
        await broken(row.in[0], row.in[1], row.text),
        row.breaks,
      );
    });
  }
});
