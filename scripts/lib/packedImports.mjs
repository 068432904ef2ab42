import { builtinModules } from 'node:module';

const imported =
  /\b(?:from|import|require)\s*\(?\s*(["'])((?:@[\w.-]+\/)?\w[\w.-]*)(?:\/[^"'\n]*)?\1/g;

// Backstage asks each frontend package for these, whether it imports them or not.
const customary = /^(react|react-dom|react-router-dom|@types\/react)$/;

const isBuiltin = name => builtinModules.includes(name);

/**
 * Describes differences between the imports of packed files and their package.json.
 *
 * `sources` are pairs of a path and its text: JavaScript and declarations.
 */
export function importProblems(manifest, sources) {
  const declared = new Set(
    Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
  );
  const used = new Map();
  for (const [path, text] of sources) {
    for (const [, , name] of withoutComments(text).matchAll(imported)) {
      if (!used.has(name)) used.set(name, path);
    }
  }
  return [
    ...[...used]
      .filter(([name]) => name !== manifest.name && !isBuiltin(name))
      .filter(([name]) => !declared.has(name))
      .map(([name, path]) => `${path} imports ${name}, which is not declared`),
    ...[...declared]
      .filter(name => !used.has(name) && !customary.test(name))
      .map(name => `${name} is declared, and no packed file imports it`),
  ];
}

const withoutComments = text =>
  text.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
