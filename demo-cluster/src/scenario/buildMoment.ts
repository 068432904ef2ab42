import { buildDiscovery } from './buildDiscovery';
import { parseFileName } from './parseFileName';
import { mergeLists } from './mergeLists';
import { readDeprecations } from './readDeprecations';
import { readList } from './readList';
import { resourceKey } from './resourceKey';
import { FileSet, ResourceList, ScenarioMoment } from './types';

/** Builds one moment of a scenario from sets of files: each set adds to the earlier ones. @internal */
export function buildMoment(
  name: string,
  sets: readonly FileSet[],
): ScenarioMoment {
  const lists = new Map<string, ResourceList>();
  for (const fileSet of sets) {
    for (const [fileName, json] of fileSet) {
      const parsed = parseFileName(fileName);
      if (parsed?.type !== 'list') continue;
      const key = resourceKey(parsed);
      const list = readList(parsed, json);
      const before = lists.get(key);
      lists.set(key, before ? mergeLists(before, list) : list);
    }
  }
  const discovery = buildDiscovery(sets, lists);
  return { name, discovery, lists, deprecations: readDeprecations(lists) };
}
