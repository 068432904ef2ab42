import { isTransient } from './fallBackToCached';
import { isNamespaceList, listedNamespaces } from './namespaceCandidates';
import { DiscoveredResults } from './readDiscoveredKinds';
import { ReadContext } from './readKinds';
import { RefreshOptions } from './refreshOptions';
import { Round } from './round';
import { ClusterSnapshot, ObjectList } from '../model';

const knativeGroups = ['eventing', 'messaging', 'flows', 'sources'].map(
  name => `${name}.knative.dev`,
);

/**
 * Returns the snapshot of a refresh.
 *
 * @internal
 */
export function makeSnapshot(
  cluster: string,
  { reading, wide, narrow, joined, failure, requests }: Round,
  previous: RefreshOptions['previous'],
): ClusterSnapshot {
  const { discovery, now } = reading;
  const { definitions } = wide;
  const entries = [
    ...wide.results,
    ...narrow.results,
    ...(definitions ? [definitions] : []),
  ].map(({ entry }) => entry);
  const usable =
    definitions &&
    (definitions.entry.state === 'complete' ||
      isTransient(definitions.entry)) &&
    definitions.items;
  const missing = missingNamespaces(reading, wide);
  return {
    cluster,
    // The read time of the oldest data in the snapshot.
    readAt: Math.min(now, ...entries.flatMap(({ readAt }) => readAt ?? [])),
    lists: reuseLists(
      [...joined.values()].map(({ list }) => list),
      previous?.snapshot.lists,
    ),
    ...(usable ? { definitions: usable } : {}),
    loadReport: {
      cluster,
      ...(failure ? { failure } : {}),
      entries,
      ...(narrow.report ? { namespaces: narrow.report } : {}),
      ...(missing.length > 0 ? { missingNamespaces: missing } : {}),
      ...(discovery
        ? { knativeInstalled: knativeGroups.some(name => discovery.has(name)) }
        : {}),
      requests,
    },
  };
}

// A list in a namespace that does not exist is empty, like one in an empty namespace.
function missingNamespaces(
  { namespaces }: ReadContext,
  { results }: DiscoveredResults,
): readonly string[] {
  const listed = results.filter(
    ({ entry }) =>
      isNamespaceList(entry) &&
      entry.state === 'complete' &&
      entry.labelSelector === undefined,
  );
  const names = new Set(listedNamespaces(listed));
  return listed.length === 0
    ? []
    : [...new Set(namespaces)].filter(name => !names.has(name));
}

function reuseLists(
  lists: readonly ObjectList[],
  before: readonly ObjectList[] | undefined,
): readonly ObjectList[] {
  return before &&
    before.length === lists.length &&
    before.every((list, i) => list === lists[i])
    ? before
    : lists;
}
