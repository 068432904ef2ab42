/** Returns the packages of a yarn.lock: each name with its versions, and each descriptor with its version. */
export function readLock(text) {
  const versions = new Map();
  const byDescriptor = new Map();
  for (const [, keys, version, resolution] of text.matchAll(
    /^"?([^\s#][^\n]*?)"?:\n {2}version: (\S+)\n {2}resolution: "([^"]+)"/gm,
  )) {
    const name = resolution.slice(0, resolution.indexOf('@', 1));
    versions.set(name, [...(versions.get(name) ?? []), version]);
    for (const key of keys.split(', ')) byDescriptor.set(key, version);
  }
  return { versions, byDescriptor };
}

/** Describes packages of Backstage with several versions in a yarn.lock. */
export function doubledPackages(text) {
  return [...readLock(text).versions]
    .filter(([name, found]) => /^@backstage\//.test(name) && found.length > 1)
    .map(([name, found]) => `${name} ${found.join(' and ')}`);
}
