import { handmade, recorded } from './shopFiles';

type Json = { readonly [key: string]: unknown };

/**
 * The world `shop` as texts by file name, for a static transport: what is made by hand is put into what was recorded.
 */
export function shopWorld(): Record<string, string> {
  const files: Record<string, unknown> = { ...recorded };
  for (const [name, added] of Object.entries(handmade)) {
    files[name] = merge(files[name], added);
  }
  files['apis.json'] = withGroups(files['apis.json'], Object.keys(files));
  return Object.fromEntries(
    Object.entries(files).map(([name, json]) => [name, JSON.stringify(json)]),
  );
}

function merge(old: unknown, added: unknown): unknown {
  if (!isJson(old) || !isJson(added)) {
    return added;
  }
  const lists = ['items', 'resources'].flatMap(key =>
    key in added ? [[key, [...listOf(old, key), ...listOf(added, key)]]] : [],
  );
  return { ...old, ...Object.fromEntries(lists) };
}

function withGroups(apis: unknown, names: readonly string[]): unknown {
  if (!isJson(apis)) {
    return apis;
  }
  const versions = new Map<string, Set<string>>();
  for (const name of names) {
    const [, group, version] =
      /^apis\.(.+)\.(v\d+(?:(?:alpha|beta)\d+)?)\.json$/.exec(name) ?? [];
    if (group !== undefined) {
      versions.set(group, (versions.get(group) ?? new Set()).add(version));
    }
  }
  const others = listOf(apis, 'groups').filter(
    group => !isJson(group) || !versions.has(String(group.name)),
  );
  const groups = [...versions].map(([name, all]) => {
    const list = [...all].map(version => ({
      groupVersion: `${name}/${version}`,
      version,
    }));
    return { name, versions: list, preferredVersion: list[0] };
  });
  return { ...apis, groups: [...others, ...groups] };
}

function listOf(json: Json, key: string): readonly unknown[] {
  const list = json[key];
  return Array.isArray(list) ? list : [];
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
