/** Every path in the `exports` of a package.json. */
function pointers(value) {
  // Other texts are types of features, such as @backstage/FrontendPlugin.
  if (typeof value === 'string') return value.startsWith('./') ? [value] : [];
  if (!value || typeof value !== 'object') return [];
  return Object.values(value).flatMap(pointers);
}

const ranges = manifest => [
  ...Object.entries(manifest.dependencies ?? {}),
  ...Object.entries(manifest.peerDependencies ?? {}),
];

/**
 * What would keep a packed package from working in somebody else's app, in words.
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
  const entries = [
    manifest.main,
    manifest.module,
    manifest.types,
    manifest.configSchema,
    ...pointers(manifest.exports),
  ]
    .filter(Boolean)
    .map(path => path.replace(/^\.\//, ''));
  return [
    ...entries
      .filter(path => !there.has(path))
      .map(path => `package.json points at ${path}, which is not packed`),
    ...entries
      .filter(path => path.startsWith('src/'))
      .map(path => `package.json points at the source ${path}`),
    ...['README.md', 'LICENSE', 'dist/index.d.ts']
      .filter(path => !there.has(path))
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
    ...(frontend
      ? [
          ...['react', 'react-dom', 'react-router-dom']
            .filter(name => !manifest.peerDependencies?.[name])
            .map(name => `${name} is not a peer dependency`),
          ...['react', 'react-dom', 'react-router-dom']
            .filter(name => manifest.dependencies?.[name])
            .map(name => `${name} is a dependency of its own`),
          ...(manifest.configSchema ? [] : ['there is no config schema']),
        ]
      : []),
  ];
}
