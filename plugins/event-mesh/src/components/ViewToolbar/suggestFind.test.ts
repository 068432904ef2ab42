import type { FindField } from 'backstage-plugin-event-mesh-common';
import { suggestFind } from './suggestFind';

const values: Partial<Record<FindField, readonly string[]>> = {
  kind: ['Broker', 'Trigger', 'PingSource'],
  ns: ['shop', 'shop test'],
};

const suggest = (text: string) =>
  suggestFind(text, field => values[field] ?? []);

describe('how a find could go on', () => {
  it.each([
    ['the fields that a word may mean', 'na', ['name:']],
    [
      'values of a field',
      'kind:r',
      ['kind:Broker', 'kind:Trigger', 'kind:PingSource'],
    ],
    ['values of a field in capitals', 'KIND:trig', ['kind:Trigger']],
    [
      'what stands before the word, as it is',
      'a "b c" kind:bro',
      ['a "b c" kind:Broker'],
    ],
    ['the dash in front', '-kind:bro', ['-kind:Broker']],
    ['quotes around what is not one word', 'ns:shop', ['ns:"shop test"']],
    ['nothing where nothing is begun', 'kind:Broker ', []],
    ['nothing for nothing', '', []],
    ['nothing inside quotes', '"kind:b', []],
  ])('gives %s', (_, text, expected) => {
    expect(suggest(text)).toEqual(expected);
  });

  it('does not offer what is already there', () => {
    expect(suggest('kind:Trigger')).toEqual([]);
  });
});
