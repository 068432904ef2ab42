import { JsonObject, objectAt, objectsOf, stringAt, stringsOf } from '../json';
import { parseFileName } from './parseFileName';
import { FileSet, ResourceInfo, ResourceList } from './types';

type GroupVersion = Pick<ResourceInfo, 'group' | 'version'>;

/** Every kind that the discovery files of a folder name, classic and aggregated. @internal */
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

/** The kinds that CustomResourceDefinitions serve. @internal */
export function readDefinitions(
  definitions: ResourceList | undefined,
): ResourceInfo[] {
  return (definitions?.items ?? []).flatMap(({ json }) => {
    const spec = objectAt(json, 'spec');
    const names = objectAt(spec, 'names');
    const kind = stringAt(names, 'kind');
    return objectsOf(spec.versions)
      .filter(version => version.served !== false)
      .map(version => ({
        ...customKind({
          group: stringAt(spec, 'group'),
          version: stringAt(version, 'name'),
          plural: stringAt(names, 'plural'),
          kind,
          namespaced: stringAt(spec, 'scope') !== 'Cluster',
        }),
        singular: stringAt(names, 'singular') || kind.toLowerCase(),
        shortNames: stringsOf(names.shortNames),
        categories: stringsOf(names.categories),
        subresources: Object.keys(objectAt(version, 'subresources')).map(
          name => ({
            name,
            kind,
            verbs: ['get', 'patch', 'update'],
          }),
        ),
      }));
  });
}

/** The kind that a list file is of, for a list that nothing else announces. @internal */
export function readListedKind(key: string, list: ResourceList): ResourceInfo {
  const [group, version, plural] = key.split('/');
  return customKind({
    group,
    version,
    plural,
    kind: list.kind.replace(/List$/, ''),
    namespaced:
      list.items.length === 0 || list.items.some(item => item.namespace !== ''),
  });
}

function customKind(
  info: Pick<
    ResourceInfo,
    'group' | 'version' | 'plural' | 'kind' | 'namespaced'
  >,
): ResourceInfo {
  return {
    ...info,
    singular: info.kind.toLowerCase(),
    verbs: [
      'delete',
      'deletecollection',
      'get',
      'list',
      'patch',
      'create',
      'update',
      'watch',
    ],
    shortNames: [],
    categories: [],
    subresources: [],
  };
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
