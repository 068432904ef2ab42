const { existsSync, readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const {
  catalogModules,
  commonModules,
  frontendLeaves,
  frontendModules,
  frontendTakesNot,
  importsOf,
  typesOnly,
} = require('./modules.cjs');
const { sourceOverrides, tests } = require('./sourceRules.cjs');

const root = join(__dirname, '..', '..');
const common = 'plugins/event-mesh-common';
const frontend = 'plugins/event-mesh';
const catalogModule = 'plugins/catalog-backend-module-event-mesh';

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

/** One zone a module: its row of the table, each module through its index.ts. */
function moduleZones(packageFolder, table, { also = () => [] } = {}) {
  return Object.keys(table).map(name => ({
    target: `${packageFolder}/src/${name}`,
    from: `${packageFolder}/src`,
    except: [
      ...new Set([
        `./${name}`,
        ...importsOf(table, name).map(other => `./${other}/index.ts`),
        ...also(name),
      ]),
    ],
    message: `The module ${name} may import only what scripts/lint/modules.cjs says, and a module only through its index.ts.`,
  }));
}

const commonZones = () =>
  moduleZones(common, commonModules, {
    // Codes for all: typesOnly keeps the texts to those that print them.
    also: name => (name === 'model' ? [] : ['./messages/index.ts']),
  });

function frontendZones() {
  const folder = `${frontend}/src/components`;
  const surfaces = foldersIn(folder).filter(name => name !== 'shared');
  const shared = foldersIn(`${folder}/shared`).map(
    name => `./shared/${name}/index.ts`,
  );
  return [
    ...moduleZones(frontend, frontendModules, {
      also: name =>
        frontendLeaves.modules.includes(name)
          ? frontendLeaves.files.map(file => `./${file}`)
          : [],
    }),
    ...surfaces.map(name => ({
      target: `${folder}/${name}`,
      from: folder,
      except: [
        `./${name}`,
        ...surfaces.map(other => `./${other}/index.ts`),
        ...shared,
      ],
      message: 'A component is imported through the index.ts of its folder.',
    })),
    ...foldersIn(`${folder}/shared`).map(name => ({
      target: `${folder}/shared/${name}`,
      from: folder,
      except: [`./shared/${name}`, ...shared],
      message: 'A shared widget imports shared widgets only.',
    })),
  ];
}

const catalogZones = () => moduleZones(catalogModule, catalogModules);

/** The files at the top of src wire the modules: each through its index.ts. */
function wiringZones(packageFolder, table) {
  return Object.keys(table).map(name => ({
    target: `${packageFolder}/src/*.{ts,tsx}`,
    from: `${packageFolder}/src/${name}`,
    except: [
      './index.ts',
      // The API's ref alone, so that the stub of a surface does not load what is behind it.
      ...(name === 'api' ? ['./types.ts'] : []),
      // A separate chunk per language, so that only the selected one is loaded.
      ...(name === 'translations' ? ['./de.ts'] : []),
      ...(name === 'components'
        ? foldersIn(`${packageFolder}/src/components`).map(
            folder => `./${folder}/index.ts`,
          )
        : []),
    ],
    message: 'A module is imported through its index.ts.',
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
    // A generated scenario is served like a recorded one.
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
    ...wiringZones(common, commonModules),
    ...wiringZones(frontend, frontendModules),
    ...wiringZones(catalogModule, catalogModules),
    ...packageZones(),
  ];
}

const typesOf = name => ({
  group: [`../${name}`, `../../${name}`, `../../../${name}`],
  importNamePattern: '^[a-z]',
  allowTypeImports: true,
  message: `Only types of ${name} may be imported here.`,
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
  'Only src/cytoscape imports the renderer; everything else uses that module.';

const restrict = patterns => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

function commonOverrides() {
  return Object.keys(commonModules).map(name => ({
    files: [`src/${name}/**`],
    excludedFiles: tests,
    rules: restrict([
      notInCommon,
      ...typesOnly
        .filter(
          ({ module, valuesFor }) =>
            module !== name && !valuesFor.includes(name),
        )
        .map(({ module }) => typesOf(module)),
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
    ...Object.entries(frontendTakesNot).map(([module, names]) => ({
      files: [`src/${module}/**`],
      excludedFiles: tests,
      rules: restrict([
        ...(module === 'cytoscape' ? [] : [renderer]),
        {
          group: ['backstage-plugin-event-mesh-common'],
          importNamePattern: `^(${names.join('|')})$`,
          message: `The module ${module} may not run this step.`,
        },
      ]),
    })),
    { files: ['src/cytoscape/**/*.test.*'], rules: restrict([]) },
    {
      // Scenarios are files, which belong to no package.
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

const isPlugin = packageFolder => packageFolder.startsWith('plugins/');

/**
 * Extra ESLint configuration for Backstage's factory: the module boundaries of one package.
 *
 * Tests may import from any module of any package: what they prove spans modules.
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
    ...(isPlugin(packageFolder) ? sourceOverrides : []),
    ...(overridesOf[packageFolder] ?? (() => []))(),
    { files: tests, rules: { 'import/no-restricted-paths': 'off' } },
    {
      // The seed of random data is the same in all packages, and belongs to none.
      files: ['src/setupTests.*'],
      rules: { '@backstage/no-relative-monorepo-imports': 'off' },
    },
  ],
});
