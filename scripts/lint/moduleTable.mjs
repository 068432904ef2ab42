import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const modules = require('./modules.cjs');

const tables = [
  ['event-mesh-common', modules.commonModules],
  ['event-mesh', modules.frontendModules],
  ['catalog-backend-module-event-mesh', modules.catalogModules],
];

function importsText(table, name) {
  const imports = modules.importsOf(table, name);
  if (imports.length === 0) return 'none';
  return table[name].imports
    ? imports.map(each => `\`${each}\``).join(', ')
    : 'those above';
}

/** Returns the Markdown table of all modules, as `docs/architecture.md` shows it. */
export function moduleTable() {
  const rows = tables.flatMap(([packageName, table]) =>
    Object.keys(table).map(name => [
      packageName,
      `\`${name}\``,
      table[name].holds,
      importsText(table, name),
    ]),
  );
  return [
    ['Package', 'Module', 'Holds', 'May import'],
    ['---', '---', '---', '---'],
    ...rows,
  ]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}
