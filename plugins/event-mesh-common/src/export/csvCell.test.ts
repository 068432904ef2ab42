import { csvCell } from './csvCell';

describe('csvCell', () => {
  it.each([
    ['plain text stays as it is', 'orders', 'orders'],
    ['a comma is quoted', 'a,b', '"a,b"'],
    ['a quote is doubled', 'say "hi"', '"say ""hi"""'],
    ['a line end is quoted', 'a\nb', '"a\nb"'],
    ['a formula is none', '=1+1', "'=1+1"],
    ['nor with a plus', '+1', "'+1"],
    ['nor with a minus', '-1', "'-1"],
    ['nor with an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['nor after a tab', '\t=1', '"\'\t=1"'],
    ['nor after a carriage return', '\r=1', '"\'\r=1"'],
    ['nor with a call to another program', '|cmd', "'|cmd"],
    ['a quoted formula is defused too', '="a",b', '"\'=""a"",b"'],
    ['nothing is nothing', '', ''],
  ])('%s', (_, text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});
