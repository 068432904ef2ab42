import { useCallback, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ViewNotice, readView, writeView } from '../url';
import type { ViewState } from '../url';

/**
 * The view in the URL, and how to change it: text replaces the entry in the history, everything else adds one.
 *
 * @remarks A choice that stays as it was stays the same value, so that a selection draws nothing anew.
 * @internal
 */
export function useViewState(): {
  readonly state: ViewState;
  /** What of the URL could not be used. */
  readonly notices: readonly ViewNotice[];
  readonly update: (changes: Partial<ViewState>) => void;
} {
  const [query, setQuery] = useSearchParams();
  const previous = useRef<ViewState>();
  const { state, notices } = useMemo(() => {
    const view = readView(query);
    previous.current = keepIdentity(previous.current, view.state);
    return { ...view, state: previous.current };
  }, [query]);
  const update = useCallback(
    (changes: Partial<ViewState>) => {
      // Nothing but text, or nothing at all: then only what cannot be used goes away.
      const replace = Object.keys(changes).every(isTyped);
      setQuery(current => writeView(current, changes), { replace });
    },
    [setQuery],
  );
  return { state, notices, update };
}

function isTyped(name: string): boolean {
  return ['text', 'typeText', 'findingText', 'event'].includes(name);
}

function keepIdentity(before: ViewState | undefined, state: ViewState): ViewState {
  const old: Readonly<Record<string, unknown>> = before ?? {};
  const kept = Object.entries(state).map(([name, value]) => [
    name,
    JSON.stringify(old[name]) === JSON.stringify(value) ? old[name] : value,
  ]);
  return Object.fromEntries(kept);
}
