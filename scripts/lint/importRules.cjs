const { existsSync, readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const {
  aloneRooms,
  catalogRooms,
  commonRooms,
  frontendLeaves,
  frontendRooms,
  frontendTakesNot,
  typesOnly,
} = require('./rooms.cjs');

const root = join(__dirname, '..', '..');
const common = 'plugins/event-mesh-common';
const frontend = 'plugins/event-mesh';
const catalogModule = 'plugins/catalog-backend-module-event-mesh';
const tests = ['**/*.test.*', '**/__testUtils__/**', '**/setupTests.*'];

const foldersIn = path =>
  existsSync(join(root, path))
    ? readdirSync(join(root, path), { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(entry => entry.name)
    : [];

/** The files of a package that others may import, from its package.json. */
function entryPoints(packageFolder) {
  const path = join(root, packageFolder, 'package.json');
  if (!existsSync(path)) return [];
  const { main, exports: entries } = JSON.parse(readFileSync(path, 'utf8'));
  return entries ? Object.values(entries) : [`./${main}`, './package.json'];
}

function commonZones() {
  const alone = new Set(aloneRooms);
  return Object.entries(commonRooms).map(([room, others]) => ({
    target: `${common}/src/${room}`,
    from: `${common}/src`,
    except: [
      `./${room}`,
      ...others
        .concat(alone.has(room) ? [] : ['resources', 'messages'])
        .map(other => `./${other}/index.ts`),
    ],
    message: `The room ${room} may import only what docs/architecture.md says, and a room only through its index.ts.`,
  }));
}

function frontendZones() {
  const components = foldersIn(`${frontend}/src/components`);
  const rooms = Object.entries(frontendRooms).map(([room, others]) => ({
    target: `${frontend}/src/${room}`,
    from: `${frontend}/src`,
    except: [
      `./${room}`,
      ...others.map(other => `./${other}/index.ts`),
      ...(frontendLeaves.rooms.includes(room)
        ? frontendLeaves.files.map(file => `./${file}`)
        : []),
    ],
    message: `The room ${room} may import only downwards, and a room only through its index.ts.`,
  }));
  const betweenComponents = components.map(name => ({
    target: `${frontend}/src/components/${name}`,
    from: `${frontend}/src/components`,
    except: [`./${name}`, ...components.map(other => `./${other}/index.ts`)],
    message: 'A component is imported through the index.ts of its folder.',
  }));
  return [...rooms, ...betweenComponents];
}

function catalogZones() {
  return Object.entries(catalogRooms).map(([room, others]) => ({
    target: `${catalogModule}/src/${room}`,
    from: `${catalogModule}/src`,
    except: [`./${room}`, ...others.map(other => `./${other}/index.ts`)],
    message: `The room ${room} may import only what scripts/lint/rooms.cjs says, and a room only through its index.ts.`,
  }));
}

/** The files at the top of src wire the rooms: each through its index.ts. */
function wiringZones(packageFolder, rooms) {
  return rooms.map(room => ({
    target: `${packageFolder}/src/*.{ts,tsx}`,
    from: `${packageFolder}/src/${room}`,
    except: [
      './index.ts',
      // The API's ref alone, so that the stub of a surface does not load what is behind it.
      ...(room === 'api' ? ['./types.ts'] : []),
      // Each language by itself, so that only the one that somebody reads is loaded.
      ...(room === 'translations' ? ['./de.ts'] : []),
      ...(room === 'components'
        ? foldersIn(`${packageFolder}/src/components`).map(
            name => `./${name}/index.ts`,
          )
        : []),
    ],
    message: 'A room is imported through its index.ts.',
  }));
}

/** Other packages are imported through their entry points, or not at all. */
function packageZones() {
  const allowed = {
    [common]: [],
    [frontend]: [common],
    [catalogModule]: [common],
    'app/src': [common, frontend],
    // Each browser test starts the cluster that it needs.
    'app/e2e-tests': ['demo-cluster'],
    backend: [catalogModule],
    scenarios: [],
    // A generated world is served like a recorded one.
    'demo-cluster': ['scenarios'],
    bench: [common, frontend, catalogModule, 'demo-cluster', 'scenarios'],
    'cluster-tests': [
      common,
      frontend,
      catalogModule,
      'demo-cluster',
      'scenarios',
    ],
  };
  const packages = Object.keys(allowed).filter(name =>
    existsSync(join(root, name)),
  );
  return packages.flatMap(importer =>
    packages
      .filter(imported => imported !== importer)
      .map(imported => ({
        target: importer,
        from: imported,
        except: allowed[importer].includes(imported)
          ? entryPoints(imported)
          : [],
        message: allowed[importer].includes(imported)
          ? `${imported} is imported through its entry points.`
          : `${importer} may not import ${imported}.`,
      })),
  );
}

/** All zones of the repository, with paths from its root. */
function importZones() {
  return [
    ...commonZones(),
    ...frontendZones(),
    ...catalogZones(),
    ...wiringZones(common, Object.keys(commonRooms)),
    ...wiringZones(frontend, Object.keys(frontendRooms)),
    ...wiringZones(catalogModule, Object.keys(catalogRooms)),
    ...packageZones(),
  ];
}

const onlyRoom = (name, values) => ({
  group: [`../${name}`, `../../${name}`],
  importNamePattern: `^(?!(${values.join('|') || '-'})$)[a-z]`,
  allowTypeImports: true,
  message: `Only types${
    values.length ? ` and ${values.join(', ')}` : ''
  } of ${name} may be imported here.`,
});

const pureMessage =
  'The common package knows no React, Backstage, DOM, Node or renderer.';

/** Packages by name, and what lies in them; without the slash a pattern would match a folder of that name. */
const packagesNamed = names =>
  names.map(name => (name.startsWith('@') ? name : `/${name}`));

const notInCommon = {
  group: packagesNamed([
    'react',
    'react-*',
    'react/*',
    'react-dom/*',
    '@backstage/*',
    '@material-ui/*',
    '@mui/*',
    '@tanstack/*',
    '@remixicon/*',
    'cytoscape',
    'cytoscape-*',
    'node:*',
    ...require('node:module').builtinModules.filter(
      name => !name.startsWith('_'),
    ),
  ]),
  message: pureMessage,
};

const rendererMessage =
  'Only src/cytoscape imports the renderer; everything else uses that room.';

const restrict = patterns => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

function commonOverrides() {
  return Object.keys(commonRooms).map(room => ({
    files: [`src/${room}/**`],
    excludedFiles: tests,
    rules: restrict([
      notInCommon,
      ...typesOnly
        .filter(({ exceptIn }) => !exceptIn.includes(room))
        .map(({ room: name, values }) => onlyRoom(name, values)),
    ]),
  }));
}

function frontendOverrides() {
  const renderer = {
    group: packagesNamed(['cytoscape', 'cytoscape-*', 'cytoscape/*']),
    message: rendererMessage,
  };
  return [
    { files: ['src/**', 'dev/**'], rules: restrict([renderer]) },
    ...Object.entries(frontendTakesNot).map(([room, names]) => ({
      files: [`src/${room}/**`],
      excludedFiles: tests,
      rules: restrict([
        ...(room === 'cytoscape' ? [] : [renderer]),
        {
          group: ['backstage-plugin-event-mesh-common'],
          importNamePattern: `^(${names.join('|')})$`,
          message: `The room ${room} has no business with this step.`,
        },
      ]),
    })),
    { files: ['src/cytoscape/**/*.test.*'], rules: restrict([]) },
    {
      // Worlds are files, which belong to no package.
      files: ['dev/**'],
      rules: { '@backstage/no-relative-monorepo-imports': 'off' },
    },
  ];
}

const overridesOf = {
  [common]: () => [
    {
      files: ['src/**'],
      excludedFiles: tests,
      rules: restrict([notInCommon]),
    },
    ...commonOverrides(),
  ],
  [frontend]: frontendOverrides,
};

/**
 * Extra ESLint configuration for Backstage's factory: the import rules of the house for one package.
 *
 * Tests may look into any room of any package: what they prove spans rooms.
 */
exports.importRules = packageFolder => ({
  settings: {
    'import/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    // Without it no import of a .ts file resolves, and no zone ever reports.
    'import/resolver': {
      typescript: { project: join(root, 'tsconfig.json') },
      node: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'] },
    },
  },
  rules: {
    'import/no-restricted-paths': [
      'error',
      { basePath: root, zones: importZones() },
    ],
  },
  overrides: [
    ...(overridesOf[packageFolder] ?? (() => []))(),
    { files: tests, rules: { 'import/no-restricted-paths': 'off' } },
    {
      // The seed of random data is the same in all packages, and belongs to none.
      files: ['src/setupTests.*'],
      rules: { '@backstage/no-relative-monorepo-imports': 'off' },
    },
  ],
});

exports.importZones = importZones;
