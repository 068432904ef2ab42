import { parseCesql } from '../parse';
import { castAbstract } from './cast';
import { AbstractValue } from './value';
import { anyString } from './strings';

const { expression } = parseCesql('x');

function castTo(
  type: 'String' | 'Integer' | 'Boolean',
  possible: AbstractValue,
  continuesAfterErrors = false,
): AbstractValue {
  if (!expression) {
    throw new Error('x does not parse');
  }
  return castAbstract(possible, type, {
    node: expression.root,
    continuesAfterErrors,
  });
}

describe('castPossible', () => {
  it.each<[string, number, number, boolean[]]>([
    ['starts at 0', 0, 5, [true, false]],
    ['ends at 0', -5, 0, [true, false]],
    ['has 0 in its middle', -5, 5, [true, false]],
    ['is 0', 0, 0, [false]],
    ['starts behind 0', 1, 5, [true]],
    ['ends before 0', -5, -1, [true]],
  ])('casts a interval to Booleans that %s', (_, min, max, booleans) => {
    expect(castTo('Boolean', { integers: { min, max } })).toEqual({ booleans });
  });

  it('casts few Integers to strings one by one, and many to open strings', () => {
    expect(castTo('String', { integers: { min: -1, max: 1 } }).strings).toEqual(
      ['-1', '0', '1'],
    );
    expect(castTo('String', { integers: { min: 0, max: 12 } }).strings).toEqual(
      expect.objectContaining({ least: 1, integers: { min: 0, max: 12 } }),
    );
  });

  it('may fail for a text that may be no Integer or no Boolean', () => {
    expect(castTo('Integer', { strings: anyString }).error?.code).toBe(
      'noInteger',
    );
    expect(castTo('Boolean', { strings: anyString }).error?.code).toBe(
      'noBoolean',
    );
  });

  it('gives the zero of the type beside what can be cast where errors do not end it', () => {
    expect(castTo('Integer', { strings: ['5', 'a'] }, true)).toEqual({
      integers: { min: 0, max: 5 },
    });
    expect(castTo('Boolean', { strings: ['true', 'a'] }, true)).toEqual({
      booleans: [true, false],
    });
  });
});
