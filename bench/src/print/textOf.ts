import { Part, PartResult, Table } from '../parts/types';

/** Formats results as Markdown, as in docs/performance.md. */
export function textOf(
  results: readonly { readonly part: Part; readonly result: PartResult }[],
  machine: string,
): string {
  const parts = results.flatMap(({ part, result }) => [
    `## ${part.title}`,
    ...result.tables.flatMap(table => [`### ${table.title}`, tableText(table)]),
    '### Goals',
    result.goals
      .map(({ text, isMet }) => `- ${isMet ? 'met' : 'MISSED'}: ${text}`)
      .join('\n'),
  ]);
  return [`Measured on ${machine}.`, ...parts].join('\n\n');
}

function tableText({ columns, rows }: Table): string {
  const cells = [
    [...columns],
    ...rows.map(row => row.map(cell => cellText(cell))),
  ];
  const widths = columns.map((_, i) =>
    Math.max(3, ...cells.map(row => row[i].length)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell.padStart(widths[i])).join(' | ')} |`;
  const rule = `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`;
  const [head, ...body] = cells;
  return [line(head), rule, ...body.map(line)].join('\n');
}

function cellText(cell: string | number): string {
  if (typeof cell === 'string') {
    return cell;
  }
  if (Number.isNaN(cell)) {
    return '–';
  }
  return Number.isInteger(cell) || cell >= 100
    ? String(Math.round(cell))
    : cell.toPrecision(2);
}
