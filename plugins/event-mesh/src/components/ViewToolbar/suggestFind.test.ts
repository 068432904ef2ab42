import type { FindField } from 'backstage-plugin-event-mesh-common';
import { suggestFind } from './suggestFind';

const values: Partial<Record<FindField, readonly string[]>> = {
  kind: ['Broker', 'Trigger', 'PingSource'],
  ns: ['shop', 'shop test'],
};

const suggest = (text: string) =>
  suggestFind(text, field => values[field] ?? []);

describe('suggestFind', () => {
  it.each([
    ['suggests the fields that a word may start', 'na', ['name:']],
    [
      'suggests values of a field',
      'kind:r',
      ['kind:Broker', 'kind:Trigger', 'kind:PingSource'],
    ],
    ['matches a field in capitals', 'KIND:trig', ['kind:Trigger']],
    [
      'keeps the text before the word',
      'a "b c" kind:bro',
      ['a "b c" kind:Broker'],
    ],
    ['keeps the leading dash', '-kind:bro', ['-kind:Broker']],
    ['quotes a value of several words', 'ns:shop', ['ns:"shop test"']],
    ['suggests nothing after a space', 'kind:Broker ', []],
    ['suggests nothing for an empty text', '', []],
    ['suggests nothing inside quotes', '"kind:b', []],
  ])('%s', (_, text, expected) => {
    expect(suggest(text)).toEqual(expected);
  });

  it('does not suggest a complete term again', () => {
    expect(suggest('kind:Trigger')).toEqual([]);
  });
});
