import { Change, TimelineMoment } from './types';

/** Returns the changes of a kind after a resourceVersion; undefined if the history starts later. @internal */
export function changesSince(
  history: readonly TimelineMoment[],
  key: string,
  resourceVersion: number,
): Change[] | undefined {
  const oldest = history[0];
  const known = oldest.lists.get(key)?.resourceVersion ?? 0;
  if (resourceVersion < known) return undefined;
  return history
    .flatMap(moment => moment.changes.get(key) ?? [])
    .filter(change => change.resourceVersion > resourceVersion);
}
