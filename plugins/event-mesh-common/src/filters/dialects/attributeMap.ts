import { FilterNode } from '../filterNode';
import { Judged, Judging, Reason, judged } from '../reason';
import { bits, passOrFail } from '../results';
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
        rules.map(rule => judgeRule(rule, judging)),
      ),
  };
}

/** @internal */
export function judgeMap(
  dialect: Reason['dialect'],
  parts: readonly Judged[],
): Judged {
  const crash = parts.some(({ results }) => (results & bits.crash) !== 0);
  const results =
    passOrFail(
      parts.every(part => (part.results & bits.pass) !== 0),
      parts.some(part => (part.results & bits.fail) !== 0),
    ) | (crash ? bits.crash : 0);
  return judged(results, {
    dialect,
    expected: verdictStatement('wantsAll', {}),
    children: parts.map(({ reason }) => reason),
  });
}

/**
 * A filter of which Knative's code makes nothing: it says nothing, or is not valid.
 *
 * @internal
 */
export function skippedFilter(
  dialect: Reason['dialect'],
  { unparsable }: Pick<FilterNode, 'unparsable'> = { unparsable: [] },
): FilterNode {
  const statement =
    unparsable.length > 0
      ? verdictStatement('isUnparsable', {})
      : verdictStatement('isSkipped', { dialect });
  return {
    isSkipped: true,
    unparsable,
    evaluate: () => ({ results: bits.noFilter, cause: statement }),
    judge: (_: Judging) =>
      judged(bits.noFilter, {
        dialect,
        result: 'skipped',
        expected: statement,
        actual: unparsable,
      }),
  };
}
