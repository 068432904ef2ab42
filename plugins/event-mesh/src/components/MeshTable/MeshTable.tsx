import { Cell, Row, SortDescriptor, Table } from '@backstage/ui';
import { ReactNode, useMemo, useRef } from 'react';
import { Find, useNarrow } from '../../hooks';
import { ListSort, ViewState, sortColumns } from '../../url';
import { RowPagesBar, useRowPages } from '../shared/LinePages';
import { FoundContext } from './FoundMark';
import { GroupHeading } from './GroupHeading';
import { useColumns } from './useColumns';
import type { ListItem } from './useMeshRows';
import { useScrollTo } from './useScrollTo';
import styles from './MeshTable.module.css';

// So many rows render without a noticeable delay, and without virtualization find-in-page sees all of them.
const fewLines = 100;

/**
 * Renders the contents of the graph as a list.
 *
 * @internal
 */
export function MeshTable(props: {
  readonly items: readonly ListItem[];
  readonly titles: ReadonlyMap<string, string>;
  readonly state: Pick<
    ViewState,
    'sort' | 'columns' | 'collapsed' | 'selected'
  >;
  readonly find: Find;
  readonly update: (changes: Partial<ViewState>) => void;
  readonly onSelect: (id: string | undefined) => void;
  readonly emptyState?: ReactNode;
}) {
  const { items, titles, state, find, update, onSelect, emptyState } = props;
  const { sort, columns: chosen, collapsed, selected } = state;
  const frame = useRef<HTMLDivElement>(null);
  const columns = useColumns({ chosen, titles, isNarrow: useNarrow() });
  const { found, current } = find;
  const marks = useMemo(
    () => ({ found, ...(current === undefined ? {} : { current }) }),
    [found, current],
  );
  const pages = useRowPages(items, current ?? selected);
  const { shown, start } = pages;
  const isLong = shown.length > fewLines;
  useScrollTo(frame, shown, current ?? selected);
  const choose = (id: string | undefined) => {
    const group = items.find(item => item.id === id)?.group;
    if (group) {
      update({
        collapsed: collapsed.includes(group.id)
          ? collapsed.filter(other => other !== group.id)
          : [...collapsed, group.id],
      });
    } else {
      onSelect(id);
    }
  };
  return (
    <FoundContext.Provider value={marks}>
      <div
        ref={frame}
        className={`${styles.frame} ${isLong ? styles.long : ''}`}
      >
        <Table<ListItem>
          key={isLong ? `long from ${start}` : 'short'}
          className={styles.table}
          virtualized={isLong && { estimatedRowHeight: 48 }}
          data={[...shown]}
          columnConfig={columns}
          pagination={{ type: 'none' }}
          emptyState={emptyState}
          sort={{
            descriptor: descriptorOf(sort),
            onSortChange: next => update({ sort: sortOf(next) }),
          }}
          selection={{
            mode: 'single',
            behavior: 'toggle',
            selected: selected === undefined ? [] : [selected],
            onSelectionChange: keys =>
              choose(keys === 'all' ? undefined : firstOf(keys)),
          }}
          rowConfig={({ item }) =>
            item.group ? (
              <Row id={item.id}>
                <Cell colSpan={columns.length} textValue={item.group.value}>
                  <GroupHeading group={item.group} isOpen={item.isOpen} />
                </Cell>
              </Row>
            ) : (
              <Row id={item.id} columns={columns}>
                {column => column.cell(item)}
              </Row>
            )
          }
        />
        <RowPagesBar pages={pages} />
      </div>
    </FoundContext.Provider>
  );
}

function descriptorOf(sort: ListSort): SortDescriptor {
  return {
    column: sort.replace('-', ''),
    direction: sort.startsWith('-') ? 'descending' : 'ascending',
  };
}

function sortOf({ column, direction }: SortDescriptor): ListSort {
  const known = sortColumns.find(one => one === column) ?? 'status';
  return direction === 'descending' ? `-${known}` : known;
}

function firstOf(keys: Iterable<string | number>): string | undefined {
  for (const key of keys) {
    return String(key);
  }
  return undefined;
}
