import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { StatusFilter, ViewState, writeView } from '../../url';
import { eventMeshResourcesRouteRef } from '../../routes';

/** Links to what is seen. @internal */
export type PageLinks = {
  /** The list with the same choices. */
  readonly list: string | undefined;
  /** The list of what is in one state, or of everything. */
  readonly listOf: (status: StatusFilter | undefined) => string | undefined;
  /** An absolute link that opens what is seen now. */
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
    // The sub-page's own path: from the page's path the query would be lost on the way.
    const { origin, pathname } = window.location;
    const said = writeView(new URLSearchParams(), state).toString();
    return `${origin}${pathname}${said === '' ? '' : `?${said}`}`;
  }, [state]);
  return useMemo(
    () => ({ list: listWith({}), listOf, share }),
    [listWith, listOf, share],
  );
}
