import { csvCell } from './csvCell';

describe('csvCell', () => {
  it.each([
    ['keeps plain text', 'orders', 'orders'],
    ['quotes a comma', 'a,b', '"a,b"'],
    ['doubles a quote', 'say "hi"', '"say ""hi"""'],
    ['quotes a line break', 'a\nb', '"a\nb"'],
    ['escapes a formula', '=1+1', "'=1+1"],
    ['escapes a formula with a plus', '+1', "'+1"],
    ['escapes a formula with a minus', '-1', "'-1"],
    ['escapes a formula with an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['escapes a formula after a tab', '\t=1', '"\'\t=1"'],
    ['escapes a formula after a carriage return', '\r=1', '"\'\r=1"'],
    ['escapes a call to another program', '|cmd', "'|cmd"],
    ['escapes and quotes a formula with quotes', '="a",b', '"\'=""a"",b"'],
    ['keeps an empty text', '', ''],
  ])('%s', (_, text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});
