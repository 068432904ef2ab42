import { csvCell } from '../csvCell';
import { FindingsReport, ReportedFinding } from './types';

const columns = [
  'severity',
  'finding',
  'code',
  'description',
  'fix',
  'notes',
  'kind',
  'namespace',
  'name',
  'cluster',
  'field',
  'others',
  'link',
  'id',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

/**
 * Formats findings as CSV (RFC 4180), one row each. The first resource that a finding is about has columns of its own.
 *
 * @public
 */
export function findingsToCsv({ findings }: FindingsReport): string {
  return [
    columns.join(','),
    ...findings
      .map(rowOf)
      .map(row => columns.map(column => csvCell(row[column])).join(',')),
    '',
  ].join('\r\n');
}

function rowOf(finding: ReportedFinding): Row {
  const { id, code, severity, name, description, fix, notes, about } = finding;
  const [first, ...others] = about;
  return {
    severity,
    finding: name,
    code,
    description,
    fix,
    notes: notes.join(' '),
    kind: first?.kind ?? '',
    namespace: first?.namespace ?? '',
    name: first?.name ?? '',
    cluster: first?.cluster ?? '',
    field: finding.field ?? '',
    others: others
      .map(one => [one.kind, one.namespace, one.name].filter(Boolean).join('/'))
      .join(', '),
    link: finding.link ?? '',
    id,
  };
}
