import { useEffect, useRef } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router-dom';
import { useMeshSession } from './useMeshSession';

/**
 * Carries the query string from one sub-page to the next, since the tabs of the page link to bare paths.
 *
 * @remarks Only between different sub-pages, and only if the new URL has no query: a link applies as written, and so
 * does going back.
 * @internal
 */
export function useCarriedQuery(): void {
  const session = useMeshSession();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const type = useNavigationType();
  const arrival = useRef({ search, type });
  const latest = useRef({ path: pathname, query: search });
  useEffect(() => {
    latest.current = { path: pathname, query: search };
  });
  useEffect(() => {
    const given = session.leftPage;
    session.leftPage = undefined;
    const { search: said, type: how } = arrival.current;
    const isFresh = said === '' && how !== 'POP';
    if (given && isFresh && given.path !== latest.current.path) {
      navigate({ search: given.query }, { replace: true });
    }
    return () => {
      session.leftPage = latest.current;
      // Whoever comes later comes from somewhere else.
      setTimeout(() => {
        session.leftPage = undefined;
      }, 1000);
    };
    // Runs once per visit.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}
