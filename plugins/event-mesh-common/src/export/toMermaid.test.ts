import { join } from 'node:path';
import { readGolden } from '../__testUtils__/readGolden';
import { edge, graphOf, node } from '../graph/__testUtils__/graphOf';
import { graphOfScenario, scope, scopeWords } from './__testUtils__/graphOf';
import { mermaidText } from './mermaidText';
import { englishTexts } from '../scene';
import { toMermaid } from './toMermaid';

const options = { words: englishTexts, scope, scopeWords };

describe('toMermaid', () => {
  it('equals the reviewed golden of the shop', () => {
    const text = toMermaid(graphOfScenario('shop'), options);
    const file = join(__dirname, '__goldens__', 'shop.mmd');
    expect(text).toBe(readGolden(file, text));
  });

  it('never writes a text of the cluster as Mermaid syntax', () => {
    const evil = node('a"]; click n0 "javascript:alert(1)"\n  x --> y');
    const other = node('b', { kind: 'Service' });
    const text = toMermaid(
      graphOf(
        [evil, other],
        [
          edge('t', [evil, other], {
            chip: {
              text: 'type="|x\n%%{init: {}}%%',
              more: 0,
              catchAll: false,
              parts: [],
            },
          }),
        ],
      ),
      { ...options, scope: { ...scope, title: 'x\n---\nflowchart' } },
    );
    const lines = text.split('\n');
    expect(lines.filter(line => /^\s*(click|x )/.test(line))).toEqual([]);
    expect(lines.filter(line => line === '---')).toHaveLength(2);
    expect(text).not.toContain('%%{');
  });
});

describe('mermaidText', () => {
  it.each([
    ['keeps plain text', 'Broker orders', 'Broker orders'],
    ['escapes quotes', 'a"b', 'a#34;b'],
    ['escapes codes', 'a#34;', 'a#35;34#59;'],
    ['escapes tags', '<b>', '#60;b#62;'],
    ['escapes backticks', '`a`', '#96;a#96;'],
    ['escapes line breaks', 'a\nb', 'a#10;b'],
    ['keeps letters of all scripts', 'Bestellung ü 注文', 'Bestellung ü 注文'],
    ['escapes a surrogate pair as one code', '😀', '#128512;'],
    ['escapes the start of a list', '1. first', '1.#160;first'],
    ['writes an empty text as a space', '', '#160;'],
  ])('%s', (_, text, written) => {
    expect(mermaidText(text)).toBe(written);
  });
});
