import { objectAt, objectsOf, stringAt, stringsOf } from '../json';
import { ResourceInfo, ResourceList } from './types';

/** Returns the kinds that CustomResourceDefinitions serve. @internal */
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
            kind: name === 'scale' ? 'Scale' : kind,
            verbs: ['get', 'patch', 'update'],
          }),
        ),
      }));
  });
}

/** Returns the kind of a list file that discovery does not name. @internal */
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
