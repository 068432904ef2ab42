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

describe('castAbstract', () => {
  it.each<[string, number, number, boolean[]]>([
    ['that starts at 0', 0, 5, [true, false]],
    ['that ends at 0', -5, 0, [true, false]],
    ['with 0 in its middle', -5, 5, [true, false]],
    ['of 0 alone', 0, 0, [false]],
    ['that starts after 0', 1, 5, [true]],
    ['that ends before 0', -5, -1, [true]],
  ])('casts an interval %s to Booleans', (_, min, max, booleans) => {
    expect(castTo('Boolean', { integers: { min, max } })).toEqual({ booleans });
  });

  it('casts few Integers to Strings individually, and many to an open set of Strings', () => {
    expect(castTo('String', { integers: { min: -1, max: 1 } }).strings).toEqual(
      ['-1', '0', '1'],
    );
    expect(castTo('String', { integers: { min: 0, max: 12 } }).strings).toEqual(
      expect.objectContaining({ least: 1, integers: { min: 0, max: 12 } }),
    );
  });

  it('reports the possible error for a String that may not be an Integer or a Boolean', () => {
    expect(castTo('Integer', { strings: anyString }).error?.code).toBe(
      'noInteger',
    );
    expect(castTo('Boolean', { strings: anyString }).error?.code).toBe(
      'noBoolean',
    );
  });

  it('returns the zero value of the type beside the castable values if evaluation continues after errors', () => {
    expect(castTo('Integer', { strings: ['5', 'a'] }, true)).toEqual({
      integers: { min: 0, max: 5 },
    });
    expect(castTo('Boolean', { strings: ['true', 'a'] }, true)).toEqual({
      booleans: [true, false],
    });
  });
});
