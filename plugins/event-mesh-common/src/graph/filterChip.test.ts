import { filterChip } from './filterChip';

const typed = (type: string) =>
  filterChip({ filters: [], filterAttributes: { type } });

describe('filterChip', () => {
  it.each([
    ['a short type stays whole', 'order.placed', 'type=order.placed'],
    [
      'a long type loses its beginning, which says least',
      'com.example.shop.order.placed',
      'type=…shop.order.placed',
    ],
    [
      'what has no segments loses its end',
      'a-very-long-name-without-any-segment',
      'type=a-very-long-name-witho…',
    ],
    [
      'so does what has a last segment that is too long',
      'com.a-very-long-name-without-any-segment',
      'type=com.a-very-long-name-w…',
    ],
  ])('%s', (_, type, text) => {
    expect(typed(type)).toMatchObject({ text, more: 0, catchAll: false });
    expect(typed(type).parts).toEqual([`type=${type}`]);
  });

  it('keeps the end of a prefix that ends with a dot', () => {
    const chip = filterChip({
      filters: [
        { dialect: 'prefix', attributes: { type: 'com.example.order.event.' } },
      ],
    });
    expect(chip.text).toBe('type^=…example.order.event.');
  });

  it('says that every event passes where there is no condition', () => {
    expect(filterChip({ filters: [] })).toMatchObject({
      catchAll: true,
      parts: [],
    });
  });

  it('counts further conditions', () => {
    const chip = filterChip({
      filters: [],
      filterAttributes: { type: 'a', source: 'b', subject: 'c' },
    });
    expect(chip).toMatchObject({
      text: 'type=a',
      more: 2,
      parts: ['type=a', 'source=b', 'subject=c'],
    });
  });
});
