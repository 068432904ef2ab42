import {
  AbstractValue,
  CesqlExpression,
  Environment,
  createEnvironment,
  evaluateAbstract,
  evaluateWithin,
  parseCesql,
} from '../../cesql';
import { CloudEvent } from '../../cloudevents';
import { FilterNode } from '../filterNode';
import { describeKnown, matched } from '../reason';
import { Results, bits, passOrFail } from '../results';
import {
  VerdictStatement,
  errorStatement,
  verdictStatement,
} from '../statement';
import { skippedFilter, unknownFilter } from './constant';

/**
 * Creates a filter that passes if an expression is true. It fails on an error. Knative's code panics on a result that
 * is not a Boolean.
 *
 * @remarks knative/eventing pkg/eventfilter/subscriptionsapi/cesql_filter.go.
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
        const abstract = evaluateAbstract(expression, {
          environment: environmentOf(event),
          continuesAfterErrors: false,
          budget,
        });
        return {
          results: resultsOf(abstract.value),
          cause: errorStatement(unknown),
        };
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
      const { value, predicates } = evaluateAbstract(expression, {
        environment: context.environment,
        continuesAfterErrors: false,
        budget: context.budget,
      });
      const results = resultsOf(value);
      if (results !== bits.pass && results !== bits.fail) {
        predicates.forEach(predicate => context.predicates.push(predicate));
      }
      return matched(results, () => ({
        ...expressionParts(expression),
        actual: [
          ...expression.attributes.map(name =>
            describeKnown(context.known, name),
          ),
          ...reasonsOf(value),
        ],
      }));
    },
  };
}

/** Returns the parts of a reason that are the same for every broker class. */
export function expressionParts({ text, attributes }: CesqlExpression) {
  return {
    dialect: 'cesql' as const,
    expected: verdictStatement('wantsExpression', { expression: text }),
    attributes,
  };
}

/** Returns the environment of a complete event, in which only knowledge of the cluster is undecided. */
function environmentOf(event: CloudEvent): Environment {
  const attributes = Object.fromEntries(
    [...event].map(([name, value]) => [name, { value }]),
  );
  return createEnvironment(
    { attributes, isComplete: true },
    { isCanonical: true },
  );
}

function resultsOf(value: AbstractValue): Results {
  const { strings, integers, booleans = [], error, crash } = value;
  return (
    passOrFail(
      booleans.includes(true),
      booleans.includes(false) || error !== undefined,
    ) | (crash || strings || integers ? bits.crash : 0)
  );
}

/** Returns the failures that prevent an expression from being true. */
function reasonsOf(value: AbstractValue): readonly VerdictStatement[] {
  const { strings, integers, error, crash, opaque } = value;
  const errors = new Set(
    [opaque, error, crash].filter(one => one !== undefined),
  );
  return [
    ...[...errors].map(errorStatement),
    ...(strings || integers ? [verdictStatement('notBoolean', {})] : []),
  ];
}
