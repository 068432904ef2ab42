import type { ClusterSnapshot } from 'backstage-plugin-event-mesh-common';
import { useEffect, useReducer, useRef } from 'react';
import { Join, joinLater, joinSnapshots, joinedBefore } from '../data';

/**
 * Returns the join of the snapshots. While a large one is built, returns the one before it, or undefined if there is
 * none.
 *
 * @internal
 */
export function useJoin(
  about: string,
  read: readonly ClusterSnapshot[],
): Pick<Join, 'joined' | 'snapshots'> | undefined {
  const shown = useRef<Join>();
  const [, lookAgain] = useReducer((count: number) => count + 1, 0);
  const own = shown.current?.about === about ? shown.current : undefined;
  const wanted = { about, snapshots: read, now: Date.now() };
  const isRead = read.length > 0;
  const join = isRead ? joinSnapshots(wanted, own) : undefined;
  useEffect(() => {
    shown.current = join ?? shown.current;
    return join || !isRead ? undefined : joinLater(wanted, lookAgain);
  });
  if (join) {
    return { joined: join.joined, snapshots: read };
  }
  return own ?? (isRead ? joinedBefore(about) : undefined);
}
