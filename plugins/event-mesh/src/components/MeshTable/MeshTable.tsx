import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Cell, CellText, ColumnConfig, Table, Text } from '@backstage/ui';
import type { Graph, MeshView } from 'backstage-plugin-event-mesh-common';
import { ReactNode, useMemo } from 'react';
import type { StatusFilter } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import { StatusMark } from '../StatusMark';
import { FlowCell } from './FlowCell';
import { MeshRow, meshRows } from './meshRows';
import styles from './MeshTable.module.css';
import { useSortedPage } from './useSortedPage';

/**
 * All that the picture holds, as a list.
 *
 * @internal
 */
export function MeshTable(props: {
  readonly view: MeshView;
  readonly graph: Graph;
  readonly titles: ReadonlyMap<string, string>;
  readonly status?: StatusFilter | undefined;
  readonly selected: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  readonly emptyState?: ReactNode;
}) {
  const { view, graph, titles, status, selected, onSelect, emptyState } = props;
  const columns = useColumns(titles);
  const rows = useMemo(
    () => meshRows(view, graph).filter(row => hasStatus(row, status)),
    [view, graph, status],
  );
  const page = useSortedPage(rows);
  return (
    <Table
      {...page}
      columnConfig={columns}
      emptyState={emptyState}
      selection={{
        mode: 'single',
        behavior: 'toggle',
        selected: selected === undefined ? [] : [selected],
        onSelectionChange: keys =>
          onSelect(keys === 'all' ? undefined : firstOf(keys)),
      }}
    />
  );
}

function useColumns(
  titles: ReadonlyMap<string, string>,
): readonly ColumnConfig<MeshRow>[] {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return useMemo(
    () => [
      {
        id: 'name',
        defaultWidth: '4fr',
        minWidth: 120,
        label: t('table.name'),
        isRowHeader: true,
        isSortable: true,
        cell: row => (
          <Cell>
            <span className={styles.name}>{row.name}</span>
          </Cell>
        ),
      },
      {
        id: 'kind',
        defaultWidth: '3fr',
        minWidth: 120,
        label: t('table.kind'),
        isSortable: true,
        cell: row => <CellText title={row.kind || t('table.uri')} />,
      },
      {
        id: 'namespace',
        defaultWidth: '3fr',
        minWidth: 120,
        label: t('table.namespace'),
        isSortable: true,
        cell: row => <CellText title={row.namespace} />,
      },
      {
        id: 'cluster',
        defaultWidth: '2fr',
        minWidth: 120,
        label: t('table.cluster'),
        isSortable: true,
        isHidden: titles.size < 2,
        cell: row => (
          <CellText title={titles.get(row.cluster) ?? row.cluster} />
        ),
      },
      {
        id: 'status',
        defaultWidth: '3fr',
        minWidth: 120,
        label: t('table.status'),
        isSortable: true,
        cell: row => (
          <Cell>
            <div className={styles.status}>
              <StatusMark status={row.status} stale={row.stale} />
              {row.reason && (
                <Text as="span" variant="body-x-small" color="secondary">
                  {row.reason}
                </Text>
              )}
            </div>
          </Cell>
        ),
      },
      {
        id: 'flow',
        defaultWidth: '8fr',
        minWidth: 240,
        label: t('table.flow'),
        cell: row => (
          <Cell>
            <FlowCell row={row} />
          </Cell>
        ),
      },
    ],
    [t, titles],
  );
}

function hasStatus(row: MeshRow, status: StatusFilter | undefined): boolean {
  if (status === undefined) {
    return true;
  }
  return status === 'missing'
    ? row.ghost !== undefined && row.ghost !== 'outside'
    : row.status === status;
}

function firstOf(keys: Iterable<string | number>): string | undefined {
  for (const key of keys) {
    return String(key);
  }
  return undefined;
}
