import { buildDiscovery } from './buildDiscovery';
import { MomentFiles } from './overlayFiles';
import { parseFileName } from './parseFileName';
import { mergeLists } from './mergeLists';
import { readDeprecations } from './readDeprecations';
import { readList } from './readList';
import { resourceKey } from './resourceKey';
import { ResourceList, WorldMoment } from './types';

/** Makes one moment of a world from its files. @internal */
export function buildMoment(name: string, files: MomentFiles): WorldMoment {
  const lists = new Map<string, ResourceList>();
  for (const fileSet of [files.recorded, files.handmade]) {
    for (const [fileName, json] of fileSet) {
      const parsed = parseFileName(fileName);
      if (parsed?.type !== 'list') continue;
      const key = resourceKey(parsed);
      const list = readList(parsed, json);
      const before = lists.get(key);
      lists.set(key, before ? mergeLists(before, list) : list);
    }
  }
  const discovery = buildDiscovery([files.recorded, files.handmade], lists);
  return { name, discovery, lists, deprecations: readDeprecations(lists) };
}
