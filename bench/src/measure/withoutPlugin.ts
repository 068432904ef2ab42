const ours =
  /^import\s+([^;]*?)\s+from\s+'backstage-plugin-event-mesh(?:\/[\w-]+)?';\n/gm;

/** Returns the source of an app with one feature per line, without the features of this repository. */
export function withoutPlugin(source: string): string {
  const names = [...source.matchAll(ours)].flatMap(([, clause = '']) =>
    clause.match(/\w+/g),
  );
  const kept = source
    .replace(ours, '')
    .split('\n')
    .filter(line => !names.includes(line.trim().replace(/,$/, '')))
    .join('\n');
  const left = names.find(name => name && kept.includes(name));
  if (names.length === 0 || left !== undefined) {
    throw new Error(
      left === undefined
        ? 'the app has no plugin that could be left out'
        : `${left} is more than a feature of the app`,
    );
  }
  return kept;
}
