import { Cell, CellText, ColumnConfig } from '@backstage/ui';
import { ReactElement, useMemo } from 'react';
import { ListColumn, sortColumns, usualColumns } from '../../url';
import { FilterBadge } from '../shared/FilterBadge';
import { formatTime } from '../DetailsPanel';
import { useGroupNames } from '../ViewToolbar';
import { FlowCell, More } from './FlowCell';
import type { MeshRow } from './meshRows';
import { NameCell } from './NameCell';
import { RowPart, referencesIn } from './rowParts';
import { StatusCell } from './StatusCell';
import { ReferenceList } from './ReferenceList';
import type { ListItem } from './useMeshRows';
import styles from './MeshTable.module.css';

const widths: Readonly<Record<ListColumn | 'name', [`${number}fr`, number]>> = {
  name: ['5fr', 160],
  kind: ['3fr', 110],
  namespace: ['3fr', 110],
  cluster: ['2fr', 100],
  status: ['3fr', 130],
  flow: ['9fr', 260],
  filter: ['4fr', 140],
  replies: ['4fr', 160],
  deadLetters: ['4fr', 160],
  others: ['4fr', 160],
  owner: ['3fr', 120],
  system: ['3fr', 120],
  created: ['3fr', 140],
};

/**
 * Returns the selected columns; on a narrow screen a single column with all facts.
 *
 * @internal
 */
export function useColumns(options: {
  readonly chosen: readonly ListColumn[];
  readonly titles: ReadonlyMap<string, string>;
  readonly isNarrow: boolean;
}): readonly ColumnConfig<ListItem>[] {
  const { chosen, titles, isNarrow } = options;
  const nameOf = useGroupNames();
  return useMemo(() => {
    const usual = usualColumns.filter(
      column => column !== 'cluster' || titles.size > 1,
    );
    const shown = chosen.length > 0 ? chosen : usual;
    const parts = partsIn(shown);
    const column = (
      id: ListColumn | 'name',
      cell: (row: MeshRow) => ReactElement,
    ): ColumnConfig<ListItem> => ({
      id,
      label: nameOf(id),
      isRowHeader: id === 'name',
      isSortable: sortColumns.some(sortable => sortable === id),
      ...(isNarrow
        ? {}
        : { defaultWidth: widths[id][0], minWidth: widths[id][1] }),
      cell: item => (item.group ? <CellText title="" /> : cell(item)),
    });
    if (isNarrow) {
      return [
        column('name', row => (
          <Cell>
            <div className={styles.stack}>
              <NameCell row={row} />
              <span className={styles.place}>
                {placeOf(row, titles).join(' · ')}
              </span>
              <StatusCell row={row} />
              <FlowCell row={row} without={[]} />
            </div>
          </Cell>
        )),
      ];
    }
    return [
      column('name', row => (
        <Cell>
          <NameCell row={row} />
        </Cell>
      )),
      ...shown.map(id => column(id, cellOf(id, { titles, parts }))),
    ];
  }, [chosen, titles, isNarrow, nameOf]);
}

function partsIn(shown: readonly ListColumn[]) {
  const parts = ['filter', 'replies', 'deadLetters', 'others'] as const;
  return parts.filter(part => shown.includes(part));
}

function placeOf(
  row: MeshRow,
  titles: ReadonlyMap<string, string>,
): readonly string[] {
  const cluster = titles.get(row.cluster) ?? row.cluster;
  return [row.kind, row.namespace, titles.size > 1 ? cluster : ''].filter(
    Boolean,
  );
}

function cellOf(
  id: ListColumn,
  given: {
    readonly titles: ReadonlyMap<string, string>;
    readonly parts: readonly (RowPart | 'filter')[];
  },
): (row: MeshRow) => ReactElement {
  const { titles, parts } = given;
  switch (id) {
    case 'status':
      return row => (
        <Cell>
          <StatusCell row={row} />
        </Cell>
      );
    case 'flow':
      return row => (
        <Cell>
          <FlowCell row={row} without={parts} />
        </Cell>
      );
    case 'filter':
      return row => <Cell>{row.chip && <FilterBadge chip={row.chip} />}</Cell>;
    case 'replies':
    case 'deadLetters':
    case 'others':
      return row => (
        <Cell>
          <span className={styles.flows}>
            <ReferenceList references={referencesIn(row, id)} />
            {id === 'others' && <More row={row} />}
          </span>
        </Cell>
      );
    default:
      return row => <CellText title={textOf(row, id, titles)} />;
  }
}

function textOf(
  row: MeshRow,
  id: ListColumn,
  titles: ReadonlyMap<string, string>,
): string {
  switch (id) {
    case 'cluster':
      return titles.get(row.cluster) ?? row.cluster;
    case 'owner':
      return row.owners.join(', ');
    case 'system':
      return row.systems.join(', ');
    case 'created':
      return row.created === undefined ? '' : formatTime(row.created);
    case 'namespace':
      return row.namespace;
    default:
      return row.kind;
  }
}
