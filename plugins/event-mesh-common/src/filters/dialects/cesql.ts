import {
  CesqlExpression,
  CloudEvent,
  Knowledge,
  Possible,
  createKnowledge,
  evaluatePossible,
  evaluateWithin,
  parseCesql,
} from '../../cesql';
import { FilterNode } from '../filterNode';
import { describeKnown, judged } from '../reason';
import { Results, bits, passOrFail } from '../results';
import {
  VerdictStatement,
  errorStatement,
  verdictStatement,
} from '../statement';
import { createUnknown, skippedFilter } from './constant';

/**
 * An expression that has to be true. An error fails, and what is no Boolean makes Knative's code panic.
 *
 * @remarks knative/eventing pkg/eventfilter/subscriptionsapi/cesql_filter.go.
 * @internal
 */
export function createCesql(text: string): FilterNode {
  const { expression, error } = parseCesql(text);
  if (text === '') {
    return skippedFilter('cesql');
  }
  if (!expression) {
    return error.code === 'tooLarge'
      ? createUnknown('cesql', errorStatement(error))
      : skippedFilter('cesql', { unparsable: [errorStatement(error)] });
  }
  return {
    isSkipped: false,
    unparsable: [],
    evaluate: (event, budget) => {
      const {
        value,
        error: failed,
        crash,
        unknown,
      } = evaluateWithin(budget, expression, event);
      if (unknown) {
        const { possible } = evaluatePossible(expression, {
          knowledge: knowledgeOf(event),
          goesOn: false,
          budget,
        });
        return { results: resultsOf(possible), cause: errorStatement(unknown) };
      }
      const cause = failed ?? crash;
      if (cause) {
        return {
          results: crash ? bits.crash : bits.fail,
          cause: errorStatement(cause),
        };
      }
      if (typeof value !== 'boolean') {
        return {
          results: bits.crash,
          cause: verdictStatement('notBoolean', {}),
        };
      }
      return {
        results: value ? bits.pass : bits.fail,
        cause: verdictStatement(value ? 'passed' : 'failed', {}),
      };
    },
    judge: judging => {
      const { possible, atoms } = evaluatePossible(expression, {
        knowledge: judging.knowledge,
        goesOn: false,
        budget: judging.budget,
      });
      const results = resultsOf(possible);
      if (results !== bits.pass && results !== bits.fail) {
        atoms.forEach(atom => judging.atoms.push(atom));
      }
      return judged(results, () => ({
        ...expressionParts(expression),
        actual: [
          ...expression.attributes.map(name =>
            describeKnown(judging.known, name),
          ),
          ...reasonsOf(possible),
        ],
      }));
    },
  };
}

/** @internal */
export function expressionParts({ text, attributes }: CesqlExpression) {
  return {
    dialect: 'cesql' as const,
    expected: verdictStatement('wantsExpression', { expression: text }),
    attributes,
  };
}

/** All of an event, so that only what the cluster knows stays open. */
function knowledgeOf(event: CloudEvent): Knowledge {
  const attributes = Object.fromEntries(
    [...event].map(([name, value]) => [name, { value }]),
  );
  return createKnowledge(
    { attributes, isComplete: true },
    { isCanonical: true },
  );
}

function resultsOf(possible: Possible): Results {
  const { texts, integers, booleans = [], error, crash } = possible;
  return (
    passOrFail(
      booleans.includes(true),
      booleans.includes(false) || error !== undefined,
    ) | (crash || texts || integers ? bits.crash : 0)
  );
}

/** Why it may not be true, beside the values. */
function reasonsOf(possible: Possible): readonly VerdictStatement[] {
  const { texts, integers, error, crash, opaque } = possible;
  const errors = new Set(
    [opaque, error, crash].filter(one => one !== undefined),
  );
  return [
    ...[...errors].map(errorStatement),
    ...(texts || integers ? [verdictStatement('notBoolean', {})] : []),
  ];
}
