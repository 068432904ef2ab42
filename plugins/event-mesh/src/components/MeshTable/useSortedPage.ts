import type {
  SortDescriptor,
  SortState,
  TablePaginationType,
} from '@backstage/ui';
import { useMemo, useState } from 'react';
import type { MeshRow } from './meshRows';
import { sortRows } from './sortRows';

const pageSizes = [50, 100, 500];

/**
 * One page of the lines, sorted; pages only where there are more lines than fit on one.
 *
 * @internal
 */
export function useSortedPage(rows: readonly MeshRow[]): {
  readonly data: MeshRow[];
  readonly sort: SortState;
  readonly pagination: TablePaginationType;
} {
  const [descriptor, setDescriptor] = useState<SortDescriptor>({
    column: 'status',
    direction: 'ascending',
  });
  const [pageSize, setPageSize] = useState(pageSizes[0]);
  const [wantedPage, setPage] = useState(0);
  const sorted = useMemo(() => sortRows(rows, descriptor), [rows, descriptor]);
  const lastPage = Math.max(0, Math.ceil(rows.length / pageSize) - 1);
  const page = Math.min(wantedPage, lastPage);
  const offset = page * pageSize;
  const data = useMemo(
    () => sorted.slice(offset, offset + pageSize),
    [sorted, offset, pageSize],
  );
  return {
    data,
    sort: {
      descriptor,
      onSortChange: next => {
        setDescriptor(next);
        setPage(0);
      },
    },
    pagination:
      rows.length <= pageSizes[0]
        ? { type: 'none' }
        : {
            type: 'page',
            pageSize,
            pageSizeOptions: pageSizes,
            offset,
            totalCount: rows.length,
            hasNextPage: page < lastPage,
            hasPreviousPage: page > 0,
            onNextPage: () => setPage(page + 1),
            onPreviousPage: () => setPage(page - 1),
            onPageSizeChange: size => {
              setPageSize(size);
              setPage(Math.floor(offset / size));
            },
          },
  };
}
