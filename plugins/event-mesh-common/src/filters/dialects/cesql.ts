import {
  CesqlExpression,
  CloudEvent,
  Environment,
  AbstractValue,
  createEnvironment,
  evaluateAbstract,
  evaluateWithin,
  parseCesql,
} from '../../cesql';
import { FilterNode } from '../filterNode';
import { describeKnown, matched } from '../reason';
import { Results, bits, passOrFail } from '../results';
import {
  VerdictStatement,
  errorStatement,
  verdictStatement,
} from '../statement';
import { unknownFilter, skippedFilter } from './constant';

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
      ? unknownFilter('cesql', errorStatement(error))
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
        const { possible } = evaluateAbstract(expression, {
          environment: environmentOf(event),
          continuesAfterErrors: false,
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
    match: context => {
      const { possible, predicates } = evaluateAbstract(expression, {
        environment: context.environment,
        continuesAfterErrors: false,
        budget: context.budget,
      });
      const results = resultsOf(possible);
      if (results !== bits.pass && results !== bits.fail) {
        predicates.forEach(predicate => context.predicates.push(predicate));
      }
      return matched(results, () => ({
        ...expressionParts(expression),
        actual: [
          ...expression.attributes.map(name =>
            describeKnown(context.known, name),
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
function environmentOf(event: CloudEvent): Environment {
  const attributes = Object.fromEntries(
    [...event].map(([name, value]) => [name, { value }]),
  );
  return createEnvironment(
    { attributes, isComplete: true },
    { isCanonical: true },
  );
}

function resultsOf(possible: AbstractValue): Results {
  const { strings, integers, booleans = [], error, crash } = possible;
  return (
    passOrFail(
      booleans.includes(true),
      booleans.includes(false) || error !== undefined,
    ) | (crash || strings || integers ? bits.crash : 0)
  );
}

/** Why it may not be true, beside the values. */
function reasonsOf(possible: AbstractValue): readonly VerdictStatement[] {
  const { strings, integers, error, crash, opaque } = possible;
  const errors = new Set(
    [opaque, error, crash].filter(one => one !== undefined),
  );
  return [
    ...[...errors].map(errorStatement),
    ...(strings || integers ? [verdictStatement('notBoolean', {})] : []),
  ];
}
