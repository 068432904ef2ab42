import type { MeshView } from 'backstage-plugin-event-mesh-common';
import { RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { Find, MeshPage, useFind, useMeshPage, useNarrow } from '../../hooks';
import { ViewState } from '../../url';
import { EmptyReason, whyEmpty } from '../shared/EmptyState';
import { MeshRows, useMeshRows } from '../MeshTable';
import type { Rest } from '../ViewToolbar';
import { graphOrder } from './graphOrder';
import { PageLinks, usePageLinks } from './usePageLinks';

/** Content of a sub-page of the mesh. @internal */
export type MeshPageContent = {
  readonly page: MeshPage;
  readonly state: ViewState;
  readonly update: (changes: Partial<ViewState>) => void;
  readonly select: (id: string | undefined) => void;
  readonly find: Find;
  readonly fieldRef: RefObject<HTMLDivElement>;
  /** Focuses the find field. */
  readonly goToFind: () => void;
  /** The window is narrow, so the list comes before the graph. */
  readonly isNarrow: boolean;
  readonly rows: MeshRows;
  readonly withContext: boolean;
  readonly setWithContext: (withContext: boolean) => void;
  readonly links: PageLinks;
  /** How to reach matches that this surface does not show. */
  readonly rest: Rest;
  readonly emptyReason: EmptyReason | undefined;
};

const nothing: MeshView = {
  resources: new Map(),
  placeholders: new Map(),
  links: [],
  reports: [],
  hiddenNeighbours: new Map(),
};

/**
 * Returns the state and the data that the parts of a sub-page share.
 *
 * @internal
 */
export function usePageContent(
  as: 'graph' | 'list',
  view: {
    readonly state: ViewState;
    readonly update: (changes: Partial<ViewState>) => void;
  },
): MeshPageContent {
  const { state, update } = view;
  const isNarrow = useNarrow();
  const page = useMeshPage(state, as);
  const [withContext, setWithContext] = useState(false);
  const listFirst = as === 'list' || isNarrow;
  const rows = useMeshRows(listFirst ? page.view : nothing, state, {
    overlay: page.overlay,
    withContext,
    filters: page.filtersKey,
  });
  const order = useMemo(
    () => (listFirst ? rows.order : graphOrder(page.graph)),
    [listFirst, rows.order, page.graph],
  );
  const find = useFind(state.text, {
    mesh: page.data.mesh,
    view: page.view,
    overlay: page.overlay,
    order,
  });
  const fieldRef = useRef<HTMLDivElement>(null);
  const goToFind = useCallback(
    () => fieldRef.current?.querySelector('input')?.focus(),
    [],
  );
  const select = useCallback(
    (selected: string | undefined) => update({ selected }),
    [update],
  );
  const links = usePageLinks(state);
  const rest = restOf({
    isList: listFirst,
    href: links.list,
    hasClosed: page.graph.nodes.some(node => node.inside),
    showAll: () => {
      setWithContext(true);
      update({ collapsed: [] });
    },
  });
  return {
    ...{ page, state, update, select, find, fieldRef, goToFind, isNarrow },
    ...{ rows, withContext, setWithContext },
    links,
    rest,
    emptyReason: whyEmpty(page.data, page.view),
  };
}

function restOf(surface: {
  readonly isList: boolean;
  readonly href: string | undefined;
  readonly hasClosed: boolean;
  readonly showAll: () => void;
}): Rest {
  const { isList, href, hasClosed, showAll } = surface;
  if (isList) {
    return { as: 'list', onShow: showAll };
  }
  return hasClosed ? { as: 'closed', onShow: showAll } : { as: 'graph', href };
}
