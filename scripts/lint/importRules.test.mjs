import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../lib/paths.mjs';

const require = createRequire(import.meta.url);
const { ESLint } = require('eslint');
const {
  aloneRooms,
  catalogRooms,
  commonRooms,
  frontendRooms,
} = require('./rooms.cjs');

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

const roomsThere = packageFolder =>
  readdirSync(join(root, packageFolder, 'src'), { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('__'))
    .map(entry => entry.name);

const hasIndex = (packageFolder, room) =>
  existsSync(join(root, packageFolder, 'src', room, 'index.ts'));

describe('every room of the tree has a row in the table', () => {
  it('in the common package', () => {
    const missing = roomsThere(common).filter(room => !(room in commonRooms));
    assert.deepEqual(missing, []);
  });

  it('in the frontend package', () => {
    const missing = roomsThere(frontend).filter(
      room => !(room in frontendRooms),
    );
    assert.deepEqual(missing, []);
  });

  it('in the catalog module', () => {
    const missing = roomsThere(catalogModule).filter(
      room => !(room in catalogRooms),
    );
    assert.deepEqual(missing, []);
  });
});

describe('each room of the common package imports only its row', () => {
  const rooms = roomsThere(common).filter(room => hasIndex(common, room));
  for (const room of rooms) {
    const allowed = [
      ...commonRooms[room],
      ...(aloneRooms.includes(room) ? [] : ['resources', 'messages']),
    ];
    for (const other of rooms.filter(one => one !== room)) {
      const may = allowed.includes(other);
      it(`${room} ${may ? 'may' : 'may not'} import ${other}`, async () => {
        assert.deepEqual(
          await broken(
            common,
            `src/${room}/deliberate.ts`,
            `export type { Anything } from '../${other}';`,
          ),
          may ? [] : zone,
        );
      });
    }
  }
});

describe('each room of the frontend package imports only downwards', () => {
  const rooms = roomsThere(frontend).filter(room => hasIndex(frontend, room));
  for (const room of roomsThere(frontend)) {
    for (const other of rooms.filter(one => one !== room)) {
      const may = frontendRooms[room].includes(other);
      it(`${room} ${may ? 'may' : 'may not'} import ${other}`, async () => {
        const file =
          room === 'components'
            ? ['src/components/Deliberate/deliberate.ts', `../../${other}`]
            : [`src/${room}/deliberate.ts`, `../${other}`];
        assert.deepEqual(
          await broken(
            frontend,
            file[0],
            `export type { Anything } from '${file[1]}';`,
          ),
          may ? [] : zone,
        );
      });
    }
  }
});

describe('each room of the catalog module imports only its row', () => {
  const rooms = roomsThere(catalogModule);
  for (const room of rooms) {
    for (const other of rooms.filter(one => one !== room)) {
      const may = catalogRooms[room].includes(other);
      it(`${room} ${may ? 'may' : 'may not'} import ${other}`, async () => {
        assert.deepEqual(
          await broken(
            catalogModule,
            `src/${room}/deliberate.ts`,
            `export type { Anything } from '../${other}';`,
          ),
          may ? [] : zone,
        );
      });
    }
  }
});

const rows = [
  {
    rule: 'a room is imported through its index.ts',
    in: [common, 'src/view/deliberate.ts'],
    text: `export type { Mesh } from '../mesh/types';`,
    breaks: zone,
  },
  {
    rule: 'the top of a package imports rooms through their index.ts',
    in: [common, 'src/index.ts'],
    text: `export * from './mesh/types';`,
    breaks: zone,
  },
  {
    rule: 'the top of the frontend package imports rooms through their index.ts',
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
    rule: 'any room may import types and refs of resources',
    in: [common, 'src/view/deliberate.ts'],
    text: `import { refId, Resource } from '../resources';\n\nexport const id = (one: Resource) => refId(one.ref);`,
    breaks: [],
  },
  {
    rule: 'a room behind the mesh may not import other values of resources',
    in: [common, 'src/view/deliberate.ts'],
    text: `export { readResources } from '../resources';`,
    breaks: name,
  },
  {
    rule: 'resources takes types only of reader',
    in: [common, 'src/resources/deliberate.ts'],
    text: `export { readCluster } from '../reader';`,
    breaks: name,
  },
  {
    rule: 'graph takes types only of mesh',
    in: [common, 'src/graph/deliberate.ts'],
    text: `export { buildMesh } from '../mesh';`,
    breaks: name,
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
    rule: 'only the cytoscape room imports cytoscape',
    in: [frontend, 'src/components/Deliberate/deliberate.ts'],
    text: `export { default } from 'cytoscape';`,
    breaks: name,
  },
  {
    rule: 'a component imports the cytoscape room',
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
    rule: 'the cytoscape room imports cytoscape',
    in: [frontend, 'src/cytoscape/deliberate.ts'],
    text: `export { default } from 'cytoscape';`,
    breaks: [],
  },
  {
    rule: 'the api room builds no mesh',
    in: [frontend, 'src/api/deliberate.ts'],
    text: `export { buildMesh } from 'backstage-plugin-event-mesh-common';`,
    breaks: name,
  },
  {
    rule: 'the cytoscape room reads nothing',
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
    text: `export type { Mesh } from 'backstage-plugin-event-mesh-common/src/mesh';`,
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
    rule: 'the top of the catalog module imports rooms through their index.ts',
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
