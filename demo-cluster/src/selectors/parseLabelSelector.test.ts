import fc from 'fast-check';
import { matchLabels } from './matchLabels';
import { parseLabelSelector } from './parseLabelSelector';
import { Requirement } from './types';

const labels = {
  team: 'red',
  'app.kubernetes.io/name': 'shop',
  size: '7',
  in: 'in',
  empty: '',
};

describe('a label selector', () => {
  it.each([
    ['nothing selects all', '', true],
    ['= is equal', 'team=red', true],
    ['== is equal', 'team==red', true],
    ['= differs', 'team=blue', false],
    ['!= differs', 'team!=blue', true],
    ['!= passes what has no such label', 'color!=blue', true],
    ['a key alone must be there', 'team', true],
    ['a key alone that is not there', 'color', false],
    ['! must not be there', '!color', true],
    ['in a set', 'team in (red, blue)', true],
    ['not in that set', 'team in (blue)', false],
    ['notin passes what has no such label', 'color notin (red)', true],
    ['notin', 'team notin (red,blue)', false],
    ['an empty value', 'empty=', true],
    ['an empty set is the empty value', 'empty in ()', true],
    ['an empty first entry', 'empty in (,red)', true],
    ['greater', 'size>6', true],
    ['less', 'size<7', false],
    ['greater needs a number on the object', 'team>1', false],
    ['all conditions hold', 'team=red,size=7,!color', true],
    ['one condition fails', 'team=red,size=8', false],
    ['a key with a prefix', 'app.kubernetes.io/name=shop', true],
    ['spaces around', ' team = red ', true],
    ['words that are operators too', 'in in (in)', true],
  ])('%s: %s', (_rule, selector, expected) => {
    expect(matchLabels(parseLabelSelector(selector), labels)).toBe(expected);
  });

  it.each([
    ['=b', "found '=', expected: !, identifier, or 'end of string'"],
    [',a=b', "found ',', expected: !, identifier, or 'end of string'"],
    ['(', "found '(', expected: !, identifier, or 'end of string'"],
    ['a=b,', "found '', expected: identifier after ','"],
    ['a=b=c', "found '=', expected: ',' or 'end of string'"],
    ['!a=b', "found '=', expected: ',' or 'end of string'"],
    ['a in (b) c', "found 'c', expected: ',' or 'end of string'"],
    ['a in (b', "unable to parse requirement: found '', expected: ',' or ')'"],
    [
      'a b',
      "unable to parse requirement: found 'b', expected: in, notin, =, ==, !=, gt, lt",
    ],
    [
      'a!b',
      "unable to parse requirement: found '!', expected: in, notin, =, ==, !=, gt, lt",
    ],
    ['a>x', /^unable to parse requirement: values\[0\]: Invalid value: "x": /],
    ['-a=b', /Invalid value: "-a"/],
    ['a=-b', /Invalid value: "-b"/],
    ['A/B=c', /Invalid value: "A\/B"/],
    [`a=${'x'.repeat(64)}`, /Invalid value: "x+"/],
  ])('rejects %s', (selector, message) => {
    expect(() => parseLabelSelector(selector)).toThrow(message);
  });

  const key = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
  const value = fc.stringMatching(/^[a-z0-9]{0,4}$/);
  const requirement: fc.Arbitrary<Requirement> = fc.oneof(
    fc.record({
      operator: fc.constantFrom('exists' as const, 'missing' as const),
      key,
    }),
    fc.record({
      operator: fc.constantFrom('in' as const, 'notIn' as const),
      key,
      values: fc.array(value, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      operator: fc.constantFrom('greater' as const, 'less' as const),
      key,
      value: fc.integer({ min: 0, max: 99 }),
    }),
  );

  it('parses the selectors that it formats', () => {
    fc.assert(
      fc.property(fc.array(requirement), requirements => {
        const text = requirements.map(written).join(',');
        expect(parseLabelSelector(text)).toEqual(requirements);
      }),
    );
  });

  it('requires all conditions of a selector', () => {
    fc.assert(
      fc.property(
        fc.array(requirement),
        fc.dictionary(key, value),
        (all, having) => {
          const each = all.every(one =>
            matchLabels(parseLabelSelector(written(one)), having),
          );
          expect(
            matchLabels(
              parseLabelSelector(all.map(written).join(', ')),
              having,
            ),
          ).toBe(each);
        },
      ),
    );
  });

  it('negates each set and each existence condition', () => {
    fc.assert(
      fc.property(
        key,
        fc.array(value, { minLength: 1 }),
        fc.dictionary(key, value),
        (name, set, having) => {
          const has = (selector: string) =>
            matchLabels(parseLabelSelector(selector), having);
          expect(has(`${name} in (${set})`)).toBe(
            !has(`${name} notin (${set})`),
          );
          expect(has(name)).toBe(!has(`!${name}`));
        },
      ),
    );
  });

  it('throws only SelectorErrors', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(['', 'SelectorError']).toContain(errorNameOf(text));
      }),
    );
  });
});

function written(requirement: Requirement): string {
  const { key } = requirement;
  switch (requirement.operator) {
    case 'exists':
      return key;
    case 'missing':
      return `!${key}`;
    case 'in':
      return `${key} in (${requirement.values.join(',')})`;
    case 'notIn':
      return `${key} notin (${requirement.values.join(',')})`;
    case 'greater':
      return `${key}>${requirement.value}`;
    default:
      return `${key}<${requirement.value}`;
  }
}

function errorNameOf(selector: string): string {
  try {
    parseLabelSelector(selector);
    return '';
  } catch (error) {
    return error instanceof Error ? error.name : 'not an error';
  }
}
