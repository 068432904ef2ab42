import type { MeshView } from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import type { CatalogOverlay } from '../../catalog';
import type { ViewState } from '../../url';
import { RowGroup, groupRows } from './groupRows';
import { MeshRow, meshRows } from './meshRows';
import { sortRows } from './sortRows';
import { useMatchPositions } from './useMatchPositions';

/** What stands in the list: lines, or groups of them with a heading each. @internal */
export type ListItem =
  | (MeshRow & { readonly group?: undefined })
  | { readonly id: string; readonly group: RowGroup; readonly isOpen: boolean };

/** @internal */
export type MeshRows = {
  readonly items: readonly ListItem[];
  /** Ids of the lines that are to be seen, in order. */
  readonly order: readonly string[];
  /** How many lines are left out, as no filter asked for them. */
  readonly context: number;
};

/**
 * The lines of the list, sorted and in groups as the URL asks for it.
 *
 * @internal
 */
export function useMeshRows(
  view: MeshView,
  state: Pick<ViewState, 'sort' | 'rowGroup' | 'collapsed'>,
  options: {
    readonly overlay: CatalogOverlay;
    /** Whether what no filter asked for is listed too. */
    readonly withContext: boolean;
    /** Tells one choice of what is listed from another. */
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
