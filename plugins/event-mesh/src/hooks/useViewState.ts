import { useCallback, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ViewNotice, readView, writeView } from '../url';
import type { ViewState } from '../url';

/**
 * Reads the view state from the URL and writes changes to it: typed text replaces the history entry, every other change
 * adds one.
 *
 * @remarks Unchanged choices keep their identity, so a selection does not render the graph again.
 * @internal
 */
export function useViewState(): {
  readonly state: ViewState;
  /** The parts of the URL that were ignored. */
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
      // Typed text, or no change at all, which only removes invalid values.
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

function keepIdentity(
  before: ViewState | undefined,
  state: ViewState,
): ViewState {
  const old: Readonly<Record<string, unknown>> = before ?? {};
  const kept = Object.entries(state).map(([name, value]) => [
    name,
    JSON.stringify(old[name]) === JSON.stringify(value) ? old[name] : value,
  ]);
  return Object.fromEntries(kept);
}
