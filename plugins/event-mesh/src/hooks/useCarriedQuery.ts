import { useEffect, useRef } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router-dom';
import { useMeshSession } from './useMeshSession';

/**
 * Gives the choices of one sub-page to the next: the tabs of the page lead to bare paths.
 *
 * @remarks Only from one to another, and only where the other's URL says nothing: a link means what it says, and so does
 * going back.
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
    // Once: it is about coming here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}
