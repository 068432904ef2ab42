import { JsonObject, objectAt, objectsOf, stringAt, stringsOf } from '../json';
import { parseFileName } from './parseFileName';
import { FileSet, ResourceInfo } from './types';

type GroupVersion = Pick<ResourceInfo, 'group' | 'version'>;

/** Returns all kinds in the discovery files of a folder, classic and aggregated. @internal */
export function readResourceInfos(files: FileSet): ResourceInfo[] {
  const infos: ResourceInfo[] = [];
  for (const [fileName, json] of files) {
    const parsed = parseFileName(fileName);
    if (parsed?.type === 'resourceList')
      infos.push(...readClassic(parsed, json));
    if (
      parsed?.type === 'aggregatedCore' ||
      parsed?.type === 'aggregatedGroups'
    ) {
      infos.push(...readAggregated(json));
    }
  }
  return infos;
}

function readClassic(at: GroupVersion, json: JsonObject): ResourceInfo[] {
  const entries = objectsOf(json.resources);
  return entries
    .filter(entry => !stringAt(entry, 'name').includes('/'))
    .map(entry => {
      const plural = stringAt(entry, 'name');
      return {
        group: at.group,
        version: at.version,
        plural,
        singular: stringAt(entry, 'singularName'),
        kind: stringAt(entry, 'kind'),
        namespaced: entry.namespaced === true,
        verbs: stringsOf(entry.verbs),
        shortNames: stringsOf(entry.shortNames),
        categories: stringsOf(entry.categories),
        subresources: entries
          .filter(part => stringAt(part, 'name').startsWith(`${plural}/`))
          .map(part => ({
            name: stringAt(part, 'name').slice(plural.length + 1),
            kind: stringAt(part, 'kind'),
            verbs: stringsOf(part.verbs),
          })),
      };
    });
}

function readAggregated(json: JsonObject): ResourceInfo[] {
  return objectsOf(json.items).flatMap(item => {
    const group = stringAt(objectAt(item, 'metadata'), 'name');
    return objectsOf(item.versions).flatMap(version =>
      objectsOf(version.resources).map(resource => ({
        group,
        version: stringAt(version, 'version'),
        plural: stringAt(resource, 'resource'),
        singular: stringAt(resource, 'singularResource'),
        kind: stringAt(objectAt(resource, 'responseKind'), 'kind'),
        namespaced: stringAt(resource, 'scope') === 'Namespaced',
        verbs: stringsOf(resource.verbs),
        shortNames: stringsOf(resource.shortNames),
        categories: stringsOf(resource.categories),
        subresources: objectsOf(resource.subresources).map(part => ({
          name: stringAt(part, 'subresource'),
          kind: stringAt(objectAt(part, 'responseKind'), 'kind'),
          verbs: stringsOf(part.verbs),
        })),
      })),
    );
  });
}
