import { requiredAttributes } from '../event/event';
import { CesqlError, CesqlExpression, CesqlNode } from '../types';
import { Atom, isUndecided } from './atom';
import { binaryPossible } from './binaryPossible';
import { callPossible } from './callPossible';
import { castPossible } from './castPossible';
import { inPossible } from './inPossible';
import { Knowledge, cellIn } from './knowledge';
import { likePossible } from './likePossible';
import { logicPossible } from './logicPossible';
import {
  Possible,
  bothTruths,
  either,
  failuresOf,
  hasValue,
  single,
} from './possible';
import { printNode } from './printNode';
import { Range, oneInteger, rangeOf } from './range';
import { withMissing } from './withMissing';

/** @internal */
export type PossibleContext = {
  readonly knowledge: Knowledge;
  /** As Kafka's broker does it: an error does not end the evaluation, its value is used. */
  readonly goesOn: boolean;
  /** Where the parts go of which the knowledge does not say the truth. */
  readonly atoms: Atom[];
};

/**
 * What an expression may give on the events that are possible.
 *
 * @internal
 */
export function evaluatePossible(
  expression: CesqlExpression,
  options: Pick<PossibleContext, 'knowledge' | 'goesOn'>,
): { readonly possible: Possible; readonly atoms: readonly Atom[] } {
  const atoms: Atom[] = [];
  const { root } = expression;
  const possible = evaluateAtom(root, { atoms, ...options });
  return {
    possible: options.goesOn ? truthAtLast(root, possible) : possible,
    atoms,
  };
}

/** Kafka's broker casts the result, and takes false for what cannot be cast. */
function truthAtLast(node: CesqlNode, possible: Possible): Possible {
  const truth = castPossible(possible, 'Boolean', { node, goesOn: true });
  return possible.missing ? either(truth, single(false)) : truth;
}

/**
 * A node that stands where a truth is wanted: what was assumed of it counts, and what is open about it is noted.
 *
 * @internal
 */
export function evaluateAtom(
  node: CesqlNode,
  context: PossibleContext,
): Possible {
  const possible = evaluateNode(node, context);
  if (node.type === 'logic' || node.type === 'not') {
    return possible;
  }
  const { facts } = context.knowledge;
  const fact = facts.size > 0 ? facts.get(printNode(node)) : undefined;
  const known = fact ? both(possible, fact) : possible;
  if (isUndecided(known)) {
    context.atoms.push({ type: 'node', node, possible: known });
  }
  return known;
}

/** What may happen by both accounts. */
function both(x: Possible, y: Possible): Possible {
  return {
    ...x,
    booleans: x.booleans?.filter(value => y.booleans?.includes(value)),
    error: y.error && x.error,
    crash: y.crash && x.crash,
  };
}

/** @internal */
export function evaluateNode(
  node: CesqlNode,
  context: PossibleContext,
): Possible {
  switch (node.type) {
    case 'literal':
      return single(node.value);
    case 'attribute':
      return readCell(node, node.name, context);
    case 'exists':
      return { booleans: canExist(node.name, context.knowledge) };
    case 'not': {
      const { booleans, ...rest } = truthOf(
        node,
        evaluateAtom(node.operand, context),
        context,
      );
      return { ...rest, booleans: booleans?.map(value => !value) };
    }
    case 'negate':
      return withMissing(evaluateNode(node.operand, context), 0, value => {
        const cast = castPossible(value, 'Integer', { node, ...context });
        return mapIntegers(cast, ({ min, max }) =>
          // The least one is its own negative.
          min === max ? oneInteger(-min | 0) : rangeOf(-max, -min),
        );
      });
    case 'like':
      return likeNode(node, context);
    case 'compare':
    case 'arithmetic':
      return binaryPossible(node, context);
    case 'logic':
      return logicPossible(node, context);
    case 'in':
      return inPossible(node, context);
    default:
      return callPossible(node, context);
  }
}

function readCell(
  node: CesqlNode,
  name: string,
  { knowledge, goesOn }: PossibleContext,
): Possible {
  const { absent, ...values } = cellIn(knowledge, name);
  const error: CesqlError = {
    kind: 'missingAttribute',
    code: 'missingAttribute',
    position: node.start,
    params: { attribute: name },
  };
  if (!absent) {
    return values;
  }
  return goesOn ? { ...values, missing: true } : { ...values, error };
}

function canExist(name: string, knowledge: Knowledge): readonly boolean[] {
  const cell = cellIn(knowledge, name);
  if (requiredAttributes.includes(name) || !cell.absent) {
    return [true];
  }
  return hasValue({ ...cell }) ? bothTruths : [false];
}

/**
 * As a Boolean; Kafka's broker takes false for what is not there.
 *
 * @internal
 */
export function truthOf(
  node: CesqlNode,
  possible: Possible,
  { goesOn }: PossibleContext,
): Possible {
  const cast = castPossible(possible, 'Boolean', { node, goesOn });
  return possible.missing ? either(cast, { booleans: bothTruths }) : cast;
}

function mapIntegers(
  possible: Possible,
  change: (range: Range) => Range,
): Possible {
  const { integers } = possible;
  return { ...possible, integers: integers && change(integers) };
}

function likeNode(
  node: Extract<CesqlNode, { type: 'like' }>,
  context: PossibleContext,
): Possible {
  const { missing, ...value } = evaluateNode(node.operand, context);
  const { texts } = castPossible(value, 'String', { node, ...context });
  const result = {
    ...failuresOf(value),
    booleans: texts && likePossible(texts, node.pattern, context.goesOn),
  };
  return missing ? either(result, { booleans: bothTruths }) : result;
}
