import type { MeshView } from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import type { CatalogOverlay } from '../../catalog';
import type { ViewState } from '../../url';
import { RowGroup, groupRows } from './groupRows';
import { MeshRow, meshRows } from './meshRows';
import { sortRows } from './sortRows';
import { useMatchPositions } from './useMatchPositions';

/** An item of the list: a row, or a group heading. @internal */
export type ListItem =
  | (MeshRow & { readonly group?: undefined })
  | { readonly id: string; readonly group: RowGroup; readonly isOpen: boolean };

/** @internal */
export type MeshRows = {
  readonly items: readonly ListItem[];
  /** Ids of the rows of expanded groups, in order. */
  readonly order: readonly string[];
  /** Number of rows left out because the filters do not match them. */
  readonly context: number;
};

/**
 * Returns the rows of the list, sorted and grouped as the URL says.
 *
 * @internal
 */
export function useMeshRows(
  view: MeshView,
  state: Pick<ViewState, 'sort' | 'rowGroup' | 'collapsed'>,
  options: {
    readonly overlay: CatalogOverlay;
    /** Whether rows that no filter matches are listed too. */
    readonly withContext: boolean;
    /** Identifies the choice of filters. */
    readonly filters?: string;
  },
): MeshRows {
  const { sort, rowGroup, collapsed } = state;
  const { overlay, withContext, filters } = options;
  const rows = useMemo(() => meshRows(view, overlay), [view, overlay]);
  const listed = useMemo(
    () => rows.filter(({ context }) => withContext || !context),
    [rows, withContext],
  );
  const places = useMatchPositions(listed, JSON.stringify([sort, filters]));
  const sorted = useMemo(
    () => sortRows(listed, sort, places),
    [listed, sort, places],
  );
  return useMemo(() => {
    const items: ListItem[] = rowGroup
      ? groupRows(sorted, rowGroup).flatMap(group => {
          const isOpen = !collapsed.includes(group.id);
          return [
            { id: group.id, group, isOpen },
            ...(isOpen ? group.rows : []),
          ];
        })
      : sorted;
    return {
      items,
      order: items.flatMap(item => (item.group ? [] : [item.id])),
      context: rows.length - sorted.length,
    };
  }, [rows, sorted, rowGroup, collapsed]);
}
