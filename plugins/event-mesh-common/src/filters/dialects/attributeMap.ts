import { FilterNode } from '../filterNode';
import { Judged, Judging, Reason, judged } from '../reason';
import { Results, bits } from '../results';
import { verdictStatement } from '../statement';
import { AttributeRule, evaluateRule, judgeRule } from './attributeRule';

/**
 * A map of attributes, each of which has to be as it says.
 *
 * @internal
 */
export function attributeMap(
  dialect: Reason['dialect'],
  rules: readonly AttributeRule[],
): FilterNode {
  return {
    isSkipped: false,
    unparsable: [],
    evaluate: event => {
      for (const rule of rules) {
        const evaluated = evaluateRule(rule, event);
        if (evaluated.results === bits.fail) {
          return evaluated;
        }
      }
      return { results: bits.pass, cause: verdictStatement('passed', {}) };
    },
    judge: judging =>
      judgeMap(
        dialect,
        rules.map(rule => (given: Judging) => judgeRule(rule, given)),
        { judging },
      ),
  };
}

type MapOptions = {
  readonly judging: Judging;
  /** Some may crash, and nobody knows which one is asked first. */
  readonly isInAnyOrder?: boolean;
};

/**
 * Looks at one key after the other until one certainly fails; the tree has all of them.
 *
 * @internal
 */
export function judgeMap(
  dialect: Reason['dialect'],
  rules: readonly ((judging: Judging) => Judged)[],
  { judging, isInAnyOrder = false }: MapOptions,
): Judged {
  let others: Results = 0;
  let canPass = true;
  for (const rule of rules) {
    const found = rule(judging).results;
    others |= found & ~bits.pass;
    canPass = canPass && (found & bits.pass) !== 0;
    // Where none can crash it makes no difference which is the first.
    if (!canPass && !isInAnyOrder) {
      break;
    }
  }
  const results = others | (canPass ? bits.pass : 0);
  return judged(results, () => ({
    dialect,
    expected: verdictStatement('wantsAll', {}),
    children: rules.map(rule => rule({ ...judging, atoms: [] }).reason()),
  }));
}
