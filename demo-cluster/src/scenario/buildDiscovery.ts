import { JsonObject } from '../json';
import { completeAggregated } from './completeAggregated';
import { completeClassic, completeGroups } from './completeClassic';
import { readDefinitions, readListedKind } from './readCustomKinds';
import { readResourceInfos } from './readResourceInfos';
import { resourceKey } from './resourceKey';
import { Discovery, FileSet, ResourceInfo, ResourceList } from './types';

const DEFINITIONS = 'apiextensions.k8s.io/v1/customresourcedefinitions';

/**
 * Builds the discovery of one moment: the documents of the first folder unchanged, completed with all kinds of later
 * folders, definitions and lists.
 *
 * @internal
 */
export function buildDiscovery(
  folders: readonly FileSet[],
  lists: ReadonlyMap<string, ResourceList>,
): Discovery {
  const resources = new Map<string, ResourceInfo>();
  const add = (info: ResourceInfo) => {
    const key = resourceKey(info);
    if (!resources.has(key)) resources.set(key, info);
  };
  folders.flatMap(readResourceInfos).forEach(add);
  readDefinitions(lists.get(DEFINITIONS)).forEach(add);
  for (const [key, list] of lists) {
    if (!resources.has(key)) add(readListedKind(key, list));
  }
  const infos = [...resources.values()];
  const document = (name: string): JsonObject | undefined =>
    folders.find(files => files.has(name))?.get(name);
  return {
    coreVersions: document('api.json') ?? {
      kind: 'APIVersions',
      versions: ['v1'],
      serverAddressByClientCIDRs: [],
    },
    groups: completeGroups(document('apis.json'), infos),
    aggregatedCore: completeAggregated(
      document('api.aggregated.json'),
      infos.filter(info => info.group === ''),
    ),
    aggregatedGroups: completeAggregated(
      document('apis.aggregated.json'),
      infos.filter(info => info.group !== ''),
    ),
    resourceLists: completeClassic(folders, infos),
    resources,
  };
}
