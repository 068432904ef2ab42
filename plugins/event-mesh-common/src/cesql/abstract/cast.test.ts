import { parseCesql } from '../parse';
import { castPossible } from './cast';
import { Possible } from './value';
import { anyText } from './strings';

const { expression } = parseCesql('x');

function castTo(
  type: 'String' | 'Integer' | 'Boolean',
  possible: Possible,
  goesOn = false,
): Possible {
  if (!expression) {
    throw new Error('x does not parse');
  }
  return castPossible(possible, type, { node: expression.root, goesOn });
}

describe('castPossible', () => {
  it.each<[string, number, number, boolean[]]>([
    ['starts at 0', 0, 5, [true, false]],
    ['ends at 0', -5, 0, [true, false]],
    ['has 0 in its middle', -5, 5, [true, false]],
    ['is 0', 0, 0, [false]],
    ['starts behind 0', 1, 5, [true]],
    ['ends before 0', -5, -1, [true]],
  ])('casts a range to Booleans that %s', (_, min, max, booleans) => {
    expect(castTo('Boolean', { integers: { min, max } })).toEqual({ booleans });
  });

  it('casts few Integers to texts one by one, and many to open texts', () => {
    expect(castTo('String', { integers: { min: -1, max: 1 } }).texts).toEqual([
      '-1',
      '0',
      '1',
    ]);
    expect(castTo('String', { integers: { min: 0, max: 12 } }).texts).toEqual(
      expect.objectContaining({ least: 1, integers: { min: 0, max: 12 } }),
    );
  });

  it('may fail for a text that may be no Integer or no Boolean', () => {
    expect(castTo('Integer', { texts: anyText }).error?.code).toBe('noInteger');
    expect(castTo('Boolean', { texts: anyText }).error?.code).toBe('noBoolean');
  });

  it('gives the zero of the type beside what can be cast where errors do not end it', () => {
    expect(castTo('Integer', { texts: ['5', 'a'] }, true)).toEqual({
      integers: { min: 0, max: 5 },
    });
    expect(castTo('Boolean', { texts: ['true', 'a'] }, true)).toEqual({
      booleans: [true, false],
    });
  });
});
