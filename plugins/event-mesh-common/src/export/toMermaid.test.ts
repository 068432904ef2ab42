import { join } from 'node:path';
import { readGolden } from '../__testUtils__/readGolden';
import { edge, graphOf, node } from '../graph/__testUtils__/graphOf';
import { graphOfScenario, scope, scopeWords } from './__testUtils__/graphOf';
import { mermaidText } from './mermaidText';
import { englishTexts } from '../scene';
import { toMermaid } from './toMermaid';

const options = { words: englishTexts, scope, scopeWords };

describe('toMermaid', () => {
  it('writes the shop as it was looked at', () => {
    const text = toMermaid(graphOfScenario('shop'), options);
    const file = join(__dirname, '__goldens__', 'shop.mmd');
    expect(text).toBe(readGolden(file, text));
  });

  it('lets no text of the cluster become Mermaid', () => {
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
    ['plain text stays as it is', 'Broker orders', 'Broker orders'],
    ['quotes end no label', 'a"b', 'a#34;b'],
    ['a code is not taken for one', 'a#34;', 'a#35;34#59;'],
    ['tags are no tags', '<b>', '#60;b#62;'],
    ['backticks make no Markdown', '`a`', '#96;a#96;'],
    ['a line end is no line end', 'a\nb', 'a#10;b'],
    ['letters of all scripts stay', 'Bestellung ü 注文', 'Bestellung ü 注文'],
    ['a pair of surrogates is one code', '😀', '#128512;'],
    ['a list is no list', '1. first', '1.#160;first'],
    ['nothing is a space', '', '#160;'],
  ])('%s', (_, text, written) => {
    expect(mermaidText(text)).toBe(written);
  });
});
