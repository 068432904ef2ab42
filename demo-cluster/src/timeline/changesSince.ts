import { Change, TimelineMoment } from './types';

/** Changes of a kind after a resourceVersion, or nothing when history does not reach back so far. @internal */
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
