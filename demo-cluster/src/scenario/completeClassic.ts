import { JsonObject, objectsOf, stringAt } from '../json';
import { byVersion } from './byVersion';
import { parseFileName } from './parseFileName';
import { partKind } from './partKind';
import { apiVersionOf } from './resourceKey';
import { FileSet, ResourceInfo } from './types';

/** Returns APIResourceLists by group/version: the first document of each, with the missing kinds added. @internal */
export function completeClassic(
  folders: readonly FileSet[],
  infos: readonly ResourceInfo[],
): Map<string, JsonObject> {
  const documents = new Map<string, JsonObject>();
  for (const [fileName, json] of folders.flatMap(files => [...files])) {
    const parsed = parseFileName(fileName);
    if (parsed?.type !== 'resourceList') continue;
    const key = `${parsed.group}/${parsed.version}`;
    if (!documents.has(key)) documents.set(key, json);
  }
  const missing = new Map<string, JsonObject[]>();
  for (const info of infos) {
    const key = `${info.group}/${info.version}`;
    const named = objectsOf(documents.get(key)?.resources);
    if (named.some(entry => stringAt(entry, 'name') === info.plural)) continue;
    missing.set(key, [...(missing.get(key) ?? []), ...entriesOf(info)]);
  }
  for (const [key, entries] of missing) {
    const document = documents.get(key) ?? {
      kind: 'APIResourceList',
      apiVersion: 'v1',
      groupVersion: key.replace(/^\//, ''),
    };
    const resources = [...objectsOf(document.resources), ...entries];
    documents.set(key, { ...document, resources });
  }
  return documents;
}

/** Returns the APIGroupList with all groups and versions of the kinds. @internal */
export function completeGroups(
  document: JsonObject | undefined,
  infos: readonly ResourceInfo[],
): JsonObject {
  const base = document ?? { kind: 'APIGroupList', apiVersion: 'v1' };
  const groups = [...objectsOf(base.groups)];
  for (const info of infos) {
    if (info.group === '') continue;
    const entry = { groupVersion: apiVersionOf(info), version: info.version };
    const at = groups.findIndex(
      group => stringAt(group, 'name') === info.group,
    );
    if (at < 0) {
      groups.push({
        name: info.group,
        versions: [entry],
        preferredVersion: entry,
      });
      continue;
    }
    const versions = objectsOf(groups[at].versions);
    if (versions.some(known => stringAt(known, 'version') === info.version))
      continue;
    const all = [...versions, entry].sort((a, b) =>
      byVersion(stringAt(a, 'version'), stringAt(b, 'version')),
    );
    groups[at] = { ...groups[at], versions: all, preferredVersion: all[0] };
  }
  return { ...base, groups };
}

function entriesOf(info: ResourceInfo): JsonObject[] {
  const entry: JsonObject = {
    name: info.plural,
    singularName: info.singular,
    namespaced: info.namespaced,
    kind: info.kind,
    verbs: [...info.verbs],
  };
  if (info.shortNames.length > 0) entry.shortNames = [...info.shortNames];
  if (info.categories.length > 0) entry.categories = [...info.categories];
  const parts = info.subresources.map(part => ({
    name: `${info.plural}/${part.name}`,
    singularName: '',
    namespaced: info.namespaced,
    ...partKind(part),
    verbs: [...part.verbs],
  }));
  return [entry, ...parts];
}
