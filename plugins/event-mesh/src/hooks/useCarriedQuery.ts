import { useEffect, useRef } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router-dom';

// The query of the sub-page that was left a moment ago.
let left: { readonly path: string; readonly query: string } | undefined;

/**
 * Carries the query string from one sub-page to the next, since the tabs of the page link to bare paths.
 *
 * @remarks Only between different sub-pages, and only if the new URL has no query: a link applies as written, and so
 * does going back.
 * @internal
 */
export function useCarriedQuery(): void {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const type = useNavigationType();
  const arrival = useRef({ search, type });
  const latest = useRef({ path: pathname, query: search });
  useEffect(() => {
    latest.current = { path: pathname, query: search };
  });
  useEffect(() => {
    const given = left;
    left = undefined;
    const { search: said, type: how } = arrival.current;
    const isFresh = said === '' && how !== 'POP';
    if (given && isFresh && given.path !== latest.current.path) {
      navigate({ search: given.query }, { replace: true });
    }
    return () => {
      left = latest.current;
      // A later visit comes from outside of the page.
      setTimeout(() => {
        left = undefined;
      }, 1000);
    };
    // Runs once per visit.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}
