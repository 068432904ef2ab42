// Backstage asks each frontend package for these as peers.
const react = ['react', 'react-dom', 'react-router-dom'];

const ranges = manifest => [
  ...Object.entries(manifest.dependencies ?? {}),
  ...Object.entries(manifest.peerDependencies ?? {}),
];

/**
 * Returns what would keep a packed package from working in somebody else's app, in words: rules of this project and of Backstage,
 * beside those of publint and Are The Types Wrong.
 *
 * `files` are the paths in the archive, relative to the package.
 */
export function packedProblems(manifest, files) {
  const there = new Set(files);
  const frontend = manifest.backstage?.role === 'frontend-plugin';
  // A module belongs to the plugin that it extends.
  const pluginId =
    manifest.backstage?.role === 'backend-plugin-module'
      ? 'catalog'
      : 'event-mesh';
  return [
    ...['README.md', 'LICENSE', 'dist/index.d.ts', manifest.configSchema]
      .filter(path => path && !there.has(path.replace(/^\.\//, '')))
      .map(path => `${path} is not packed`),
    ...files
      .filter(path => /^src\/|\.test\.|__testUtils__/.test(path))
      .map(path => `${path} has no place in a package`),
    ...ranges(manifest)
      .filter(([, range]) =>
        /^(workspace|portal|link|file|backstage):/.test(range),
      )
      .map(([name, range]) => `${name} is asked for as ${range}`),
    ...(manifest.license === 'Apache-2.0'
      ? []
      : ['the licence is not Apache-2.0']),
    ...(manifest.private ? ['the package is private'] : []),
    ...(manifest.backstage?.pluginId === pluginId
      ? []
      : [`backstage.pluginId is not ${pluginId}`]),
    ...Object.keys(manifest.dependencies ?? {})
      .filter(name => name.startsWith('@backstage/') || react.includes(name))
      .map(name => `${name} is a dependency and would be a second copy`),
    ...(frontend
      ? [
          ...react
            .filter(name => !manifest.peerDependencies?.[name])
            .map(name => `${name} is not a peer dependency`),
          ...(manifest.configSchema ? [] : ['there is no config schema']),
        ]
      : []),
  ];
}
