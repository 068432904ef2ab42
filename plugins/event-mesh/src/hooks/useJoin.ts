import type { ClusterSnapshot } from 'backstage-plugin-event-mesh-common';
import { useEffect, useReducer, useRef } from 'react';
import type { Join } from '../data';
import { useMeshSession } from './useMeshSession';

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
  const { joins } = useMeshSession();
  const shown = useRef<Join>();
  const [, lookAgain] = useReducer((count: number) => count + 1, 0);
  const own = shown.current?.about === about ? shown.current : undefined;
  const wanted = { about, snapshots: read, now: Date.now() };
  const isRead = read.length > 0;
  const join = isRead ? joins.now(wanted, own) : undefined;
  useEffect(() => {
    shown.current = join ?? shown.current;
    return join || !isRead ? undefined : joins.later(wanted, lookAgain);
  });
  if (join) {
    return { joined: join.joined, snapshots: read };
  }
  return own ?? (isRead ? joins.before(about) : undefined);
}
