import { findFields, parseFind } from './parseFind';

describe('the terms of a find', () => {
  it.each([
    [
      'words are looked for anywhere',
      'Order paid',
      [{ text: 'order' }, { text: 'paid' }],
    ],
    ['a field narrows', 'kind:Broker', [{ field: 'kind', text: 'broker' }]],
    [
      'a field may be written in capitals',
      'KIND:Broker',
      [{ field: 'kind', text: 'broker' }],
    ],
    [
      'namespace is another name of ns',
      'namespace:shop',
      [{ field: 'ns', text: 'shop' }],
    ],
    [
      'quotes keep a phrase together',
      '"orders to billing"',
      [{ text: 'orders to billing' }],
    ],
    [
      'a field takes a phrase',
      'owner:"team a"',
      [{ field: 'owner', text: 'team a' }],
    ],
    [
      'quotes need not be closed yet',
      'name:"order',
      [{ field: 'name', text: 'order' }],
    ],
    [
      'a dash turns a word round',
      '-broker',
      [{ text: 'broker', negated: true }],
    ],
    [
      'a dash turns a field round',
      '-kind:Broker',
      [{ field: 'kind', text: 'broker', negated: true }],
    ],
    ['a dash turns a phrase round', '-"a b"', [{ text: 'a b', negated: true }]],
    [
      'a dash inside a word is part of it',
      'bill-paid',
      [{ text: 'bill-paid' }],
    ],
    [
      'what names no field is a word',
      'https://example.com',
      [{ text: 'https://example.com' }],
    ],
    ['a prototype is no field', 'constructor:a', [{ text: 'constructor:a' }]],
    ['a field that says nothing yet is a word', 'kind:', [{ text: 'kind:' }]],
    ['nothing is no term', '  ', []],
    ['an empty phrase is no term', '""', []],
  ])('%s', (_, text, expected) => {
    expect(parseFind(text)).toEqual(
      expected.map(term => ({ negated: false, ...term })),
    );
  });

  it('know every field', () => {
    findFields.forEach(field =>
      expect(parseFind(`${field}:a`)).toEqual([
        { field, text: 'a', negated: false },
      ]),
    );
  });
});
