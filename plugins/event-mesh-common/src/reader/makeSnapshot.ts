import { isPassing } from './keepKept';
import { RefreshOptions } from './refreshOptions';
import { Round } from './round';
import { ClusterSnapshot, ObjectList } from './types';

const knativeGroups = ['eventing', 'messaging', 'flows', 'sources'].map(
  name => `${name}.knative.dev`,
);

/**
 * The snapshot of a round.
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
    (definitions.entry.state === 'complete' || isPassing(definitions.entry)) &&
    definitions.items;
  return {
    cluster,
    // The oldest of what is shown.
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
      ...(discovery
        ? { knativeInstalled: knativeGroups.some(name => discovery.has(name)) }
        : {}),
      requests,
    },
  };
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
