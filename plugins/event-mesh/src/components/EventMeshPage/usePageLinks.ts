import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { StatusFilter, ViewState, writeView } from '../../url';
import { eventMeshResourcesRouteRef } from '../../routes';

/** Links to the current view. @internal */
export type PageLinks = {
  /** The list with the same choices. */
  readonly list: string | undefined;
  /** The list filtered by one status, or without a status filter. */
  readonly listOf: (status: StatusFilter | undefined) => string | undefined;
  /** An absolute link to the current view. */
  readonly share: () => string;
};

/** @internal */
export function usePageLinks(state: ViewState): PageLinks {
  const path = useRouteRef(eventMeshResourcesRouteRef);
  const [query] = useSearchParams();
  const listWith = useCallback(
    (changes: Partial<ViewState>) =>
      path && [path(), writeView(query, changes)].join('?'),
    [path, query],
  );
  const listOf = useCallback(
    (status: StatusFilter | undefined) =>
      listWith({ statuses: status ? [status] : [], selected: undefined }),
    [listWith],
  );
  const share = useCallback(() => {
    // Uses the path of the sub-page: the redirect of the bare page path would drop the query.
    const { origin, pathname } = window.location;
    const said = writeView(new URLSearchParams(), state).toString();
    return `${origin}${pathname}${said === '' ? '' : `?${said}`}`;
  }, [state]);
  return useMemo(
    () => ({ list: listWith({}), listOf, share }),
    [listWith, listOf, share],
  );
}
