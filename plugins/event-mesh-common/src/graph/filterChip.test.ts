import { Filter } from '../resources';
import { filterChip } from './filterChip';
import { shortenPart } from './shortenPart';

const typed = (type: string) =>
  filterChip({ filters: [], filterAttributes: { type } });

describe('filterChip', () => {
  it.each([
    ['keeps a short type whole', 'order.placed', 'type=order.placed'],
    [
      'cuts the start of a long type, which says least',
      'com.example.shop.order.placed',
      'type=…shop.order.placed',
    ],
    [
      'cuts the end of a text without segments',
      'a-very-long-name-without-any-segment',
      'type=a-very-long-name-witho…',
    ],
    [
      'cuts the end of a type whose last segment is too long',
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

  it('marks a filter without conditions as a catch-all', () => {
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

  it('marks a filter that is nested too deeply as such, not as a catch-all', () => {
    const filters: Filter[] = [{ dialect: 'tooDeep' }];
    expect(filterChip({ filters })).toMatchObject({
      catchAll: false,
      text: '? nested too deeply',
    });
  });

  it('has one part for each of 10,000 conditions, none longer than 2,000 characters', () => {
    const long = 'a'.repeat(100_000);
    const filters: Filter[] = Array.from({ length: 10_000 }, () => ({
      dialect: 'cesql',
      expression: `type = '${long}'`,
    }));
    const { parts, more } = filterChip({ filters });
    expect(more).toBe(9999);
    expect(Math.max(...parts.map(({ length }) => length))).toBe(2000);
  });

  it('tests no more segments of a type than fit', () => {
    const fits = jest.fn((text: string) => text.length < 28);
    expect(shortenPart(`type=${'a.'.repeat(100_000)}end`, fits)).toBe(
      'type=…a.a.a.a.a.a.a.a.a.end',
    );
    expect(fits.mock.calls.length).toBeLessThan(20);
  });
});
