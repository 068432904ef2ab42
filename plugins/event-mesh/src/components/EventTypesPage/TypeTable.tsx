import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Cell,
  ColumnConfig,
  Row,
  SortDescriptor,
  Table,
  Text,
} from '@backstage/ui';
import type { Mesh, RegistryRow } from 'backstage-plugin-event-mesh-common';
import { ReactElement, useMemo } from 'react';
import { TypeSort, typeSorts } from '../../url';
import { useNarrow } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import { RowPagesBar, useRowPages } from '../shared/LinePages';
import {
  OriginText,
  EntryPointText,
  ConsumerText,
  ProducerText,
  SourceText,
} from './TypeCells';
import styles from './EventTypesPage.module.css';

type Item = { readonly id: string; readonly row: RegistryRow };

// So many rows render without a noticeable delay.
const fewLines = 100;

/**
 * Renders event types as a table; pressing a row opens its details.
 *
 * @internal
 */
export function TypeTable(props: {
  readonly rows: readonly RegistryRow[];
  readonly mesh: Mesh;
  readonly sort: TypeSort;
  readonly selected: string | undefined;
  readonly onSort: (sort: TypeSort) => void;
  readonly onSelect: (type: string | undefined) => void;
}) {
  const { rows, mesh, sort, selected, onSort, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const columns = useColumns(mesh, selected !== undefined);
  const items = useMemo(
    () => rows.map((row): Item => ({ id: row.type, row })),
    [rows],
  );
  const pages = useRowPages(items, selected);
  const isLong = pages.shown.length > fewLines;
  return (
    <div className={`${styles.frame} ${isLong ? styles.long : ''}`}>
      <Table<Item>
        key={isLong ? `long from ${pages.start}` : 'short'}
        className={styles.table}
        aria-label={t('registry.title')}
        virtualized={isLong && { estimatedRowHeight: 56 }}
        data={[...pages.shown]}
        columnConfig={columns}
        pagination={{ type: 'none' }}
        emptyState={<Text as="p">{t('registry.nothing')}</Text>}
        sort={{
          descriptor: {
            column: sort.replace('-', ''),
            direction: sort.startsWith('-') ? 'descending' : 'ascending',
          },
          onSortChange: next => onSort(sortOf(next)),
        }}
        selection={{
          mode: 'single',
          behavior: 'toggle',
          selected: selected === undefined ? [] : [selected],
          onSelectionChange: keys =>
            onSelect(keys === 'all' ? undefined : firstOf(keys)),
        }}
        rowConfig={({ item }) => (
          <Row id={item.id} columns={columns}>
            {column => column.cell(item)}
          </Row>
        )}
      />
      <RowPagesBar pages={pages} />
    </div>
  );
}

function useColumns(
  mesh: Mesh,
  /** Whether a panel is open beside the table, which shows the details that do not fit. */
  isCompact: boolean,
): readonly ColumnConfig<Item>[] {
  const isNarrow = useNarrow();
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return useMemo(() => {
    const column = (
      id:
        | 'type'
        | 'sources'
        | 'entryPoints'
        | 'producers'
        | 'consumers'
        | 'origins',
      width: readonly [`${number}fr`, number],
      cell: (row: RegistryRow) => ReactElement,
    ): ColumnConfig<Item> => ({
      id,
      label: t(`registry.${id}`),
      isRowHeader: id === 'type',
      isSortable: typeSorts.some(sort => sort === id),
      ...(isNarrow ? {} : { defaultWidth: width[0], minWidth: width[1] }),
      cell: ({ row }) => <Cell>{cell(row)}</Cell>,
    });
    const name = (row: RegistryRow) => (
      <div className={styles.stack}>
        <span className={styles.type}>{row.type}</span>
        {row.descriptions.length > 0 && (
          <span className={styles.aside}>{row.descriptions[0]}</span>
        )}
      </div>
    );
    if (isNarrow) {
      return [
        column('type', ['1fr', 160], row => (
          <div className={styles.stack}>
            {name(row)}
            <ProducerText row={row} mesh={mesh} />
            <ConsumerText row={row} mesh={mesh} />
          </div>
        )),
      ];
    }
    const all = [
      column('type', ['6fr', 220], name),
      column('sources', ['4fr', 150], row => <SourceText row={row} />),
      column('entryPoints', ['3fr', 130], row => (
        <EntryPointText row={row} mesh={mesh} />
      )),
      column('producers', ['4fr', 150], row => (
        <ProducerText row={row} mesh={mesh} />
      )),
      column('consumers', ['6fr', 200], row => (
        <ConsumerText row={row} mesh={mesh} />
      )),
      column('origins', ['3fr', 110], row => <OriginText row={row} />),
    ];
    return isCompact
      ? all.filter(({ id }) => ['type', 'producers', 'consumers'].includes(id))
      : all;
  }, [mesh, isCompact, isNarrow, t]);
}

function sortOf({ column, direction }: SortDescriptor): TypeSort {
  const wanted = direction === 'descending' ? `-${column}` : column;
  return typeSorts.find(sort => sort === wanted) ?? 'type';
}

function firstOf(keys: Iterable<string | number>): string | undefined {
  for (const key of keys) {
    return String(key);
  }
  return undefined;
}
