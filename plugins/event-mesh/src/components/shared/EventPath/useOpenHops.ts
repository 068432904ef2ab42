import type { Trace } from 'backstage-plugin-event-mesh-common';
import { useCallback, useEffect, useId, useMemo, useState } from 'react';

/** Expansion state of a hop list. @internal */
export type OpenHops = {
  readonly isOpen: (name: string) => boolean;
  readonly toggle: (name: string) => void;
  /** Id of the element of a hop. */
  readonly elementOf: (at: number) => string;
  /** Expands all ancestors of a hop and focuses it. */
  readonly goTo: (at: number) => void;
};

const nothing: ReadonlySet<string> = new Set();

/**
 * Stores which parts of a hop list are expanded.
 *
 * @internal
 */
export function useOpenHops({ hops }: Trace): OpenHops {
  const prefix = useId();
  const [open, setOpen] = useState(nothing);
  const [wanted, setWanted] = useState<{ readonly at: number }>();
  const elementOf = useCallback((at: number) => `${prefix}-${at}`, [prefix]);
  const toggle = useCallback(
    (name: string) =>
      setOpen(before => {
        const after = new Set(before);
        if (!after.delete(name)) {
          after.add(name);
        }
        return after;
      }),
    [],
  );
  const goTo = useCallback(
    (at: number) => {
      const around = [`rest ${-1}`];
      for (
        let from = hops.at(at)?.from;
        from !== undefined;
        from = hops.at(from)?.from
      ) {
        around.push(`hop ${from}`, `rest ${from}`);
      }
      setOpen(before => new Set([...before, ...around]));
      setWanted({ at });
    },
    [hops],
  );
  useEffect(() => {
    const element = wanted && document.getElementById(elementOf(wanted.at));
    element?.scrollIntoView({ block: 'nearest' });
    element?.focus();
  }, [wanted, elementOf]);
  return useMemo(
    () => ({ isOpen: name => open.has(name), toggle, elementOf, goTo }),
    [open, toggle, elementOf, goTo],
  );
}
