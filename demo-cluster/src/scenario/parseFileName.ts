/** The content of a scenario file, derived from its name. @internal */
export type ScenarioFileName =
  | { type: 'coreVersions' | 'groups' | 'aggregatedCore' | 'aggregatedGroups' }
  | { type: 'resourceList'; group: string; version: string }
  | { type: 'list'; group: string; version: string; plural: string };

const ROOTS: Readonly<Record<string, ScenarioFileName>> = {
  'api.json': { type: 'coreVersions' },
  'apis.json': { type: 'groups' },
  'api.aggregated.json': { type: 'aggregatedCore' },
  'apis.aggregated.json': { type: 'aggregatedGroups' },
};

const VERSION = /^v\d+((alpha|beta)\d+)?$/;

/** Parses a file name, which is a path with dots; returns undefined for other files. @internal */
export function parseFileName(fileName: string): ScenarioFileName | undefined {
  const root = ROOTS[fileName];
  if (root) return root;
  const [prefix, ...rest] = fileName.split('.');
  if (rest.pop() !== 'json') return undefined;
  if (prefix === 'api') return parseParts('', rest);
  if (prefix !== 'apis') return undefined;
  // A group contains dots, so the search for the version starts at the end.
  for (const at of [rest.length - 1, rest.length - 2]) {
    if (at >= 1 && VERSION.test(rest[at])) {
      return parseParts(rest.slice(0, at).join('.'), rest.slice(at));
    }
  }
  return undefined;
}

function parseParts(
  group: string,
  parts: string[],
): ScenarioFileName | undefined {
  const [version, plural, ...more] = parts;
  if (!version || !VERSION.test(version) || more.length > 0) return undefined;
  return plural
    ? { type: 'list', group, version, plural }
    : { type: 'resourceList', group, version };
}
