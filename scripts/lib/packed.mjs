// Backstage asks each frontend package for these as peers.
const react = ['react', 'react-dom', 'react-router-dom'];

/**
 * Describes problems of a packed package in another app: rules in addition to those of publint, Are The Types Wrong
 * and `backstage-cli repo fix`.
 *
 * `files` are the paths in the archive, relative to the package.
 */
export function packedProblems(manifest, files) {
  const { configSchema, dependencies = {}, peerDependencies = {} } = manifest;
  const ranges = Object.entries({ ...dependencies, ...peerDependencies });
  return [
    ...['README.md', 'LICENSE', configSchema]
      .filter(path => path && !files.includes(path.replace(/^\.\//, '')))
      .map(path => `${path} is not packed`),
    ...files
      .filter(path => /^src\/|\.test\.|__testUtils__/.test(path))
      .map(path => `${path} has no place in a package`),
    ...ranges
      .filter(([, range]) => /^(workspace|portal|link|file):/.test(range))
      .map(([name, range]) => `${name} is asked for as ${range}`),
    ...Object.keys(dependencies)
      .filter(name => name.startsWith('@backstage/') || react.includes(name))
      .map(name => `${name} is a dependency and would be a second copy`),
  ];
}
