import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readViewState, ViewState, writeViewState } from './viewState';

/**
 * The view in the URL, and how to change it: text replaces the entry in the history, everything else adds one.
 *
 * @internal
 */
export function useViewState(): {
  readonly state: ViewState;
  readonly update: (changes: Partial<ViewState>) => void;
} {
  const [query, setQuery] = useSearchParams();
  const state = useMemo(() => readViewState(query), [query]);
  const update = useCallback(
    (changes: Partial<ViewState>) => {
      const textOnly = Object.keys(changes).every(key => key === 'text');
      setQuery(current => writeViewState(current, changes), {
        replace: textOnly,
      });
    },
    [setQuery],
  );
  return { state, update };
}
