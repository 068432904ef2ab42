import type { RowGrouping } from '../../url';
import { StatusWord, worstFirst } from '../shared/StatusMark';
import type { MeshRow } from './meshRows';
import { referencesIn } from './rowParts';

/** Rows with a common value. @internal */
export type RowGroup = {
  readonly id: string;
  /** The common value; '' if the rows have none. */
  readonly value: string;
  readonly rows: readonly MeshRow[];
  readonly worst: StatusWord;
};

/**
 * Groups rows by name; rows without a group come last.
 *
 * @internal
 */
export function groupRows(
  rows: readonly MeshRow[],
  by: RowGrouping,
): readonly RowGroup[] {
  const groups = new Map<string, MeshRow[]>();
  for (const row of rows) {
    const value = valueOf(row, by);
    const group = groups.get(value);
    if (group) {
      group.push(row);
    } else {
      groups.set(value, [row]);
    }
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
    .map(([value, own]) => ({
      id: `list/${by}/${value}`,
      value,
      rows: own,
      worst: worstOf(own),
    }));
}

function valueOf(row: MeshRow, by: RowGrouping): string {
  switch (by) {
    case 'owner':
      return row.owners.join(', ');
    case 'system':
      return row.systems.join(', ');
    case 'broker':
      return brokerOf(row);
    default:
      return row[by];
  }
}

function brokerOf(row: MeshRow): string {
  if (row.kind === 'Broker') {
    return `${row.namespace}/${row.name}`;
  }
  const [broker] = referencesIn(row, 'from').filter(
    ({ role }) => role === 'broker',
  );
  return broker ? `${broker.endpoint.namespace}/${broker.endpoint.name}` : '';
}

function worstOf(rows: readonly MeshRow[]): StatusWord {
  const places = rows.map(({ status }) => worstFirst.indexOf(status));
  return worstFirst[Math.min(...places)];
}
