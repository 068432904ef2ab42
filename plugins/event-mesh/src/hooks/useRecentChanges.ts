import { useRef } from 'react';
import type { ClusterRead, RecentChange } from '../data';

type Changes = ReadonlyMap<string, RecentChange>;

const none: Changes = new Map();

/**
 * Returns the recent changes of all clusters; the identity changes only when a change is added or expires.
 *
 * @internal
 */
export function useRecentChanges(
  reads: readonly (ClusterRead | undefined)[],
): Changes {
  const parts = reads.flatMap(read =>
    read?.recent && read.recent.size > 0 ? [read.recent] : [],
  );
  const memo = useRef<{ parts: readonly Changes[]; changes: Changes }>({
    parts: [],
    changes: none,
  });
  const { current } = memo;
  const isSame =
    current.parts.length === parts.length &&
    parts.every((part, i) => part === current.parts[i]);
  if (!isSame) {
    memo.current = { parts, changes: merged(parts) };
  }
  return memo.current.changes;
}

function merged(parts: readonly Changes[]): Changes {
  return parts.length === 1
    ? parts[0]
    : new Map(parts.flatMap(part => [...part]));
}
