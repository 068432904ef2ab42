import { canonicalAttribute, coreAttributes } from '../event/event';
import { toBytes } from '../utf8';
import { CesqlNode, CesqlValue } from '../types';
import {
  AbstractAttribute,
  absentAttribute,
  exactAttribute,
  unknownAttribute,
} from './attribute';
import { NodeIndex, createNodeIndex } from './nodeIndex';
import { templateStrings } from './strings';
import { AbstractValue } from './value';

/**
 * What is known of one attribute: its value; the pieces of a template, between which there are one or more characters
 * each; or that the event does not have it. Values and templates are meant as a broker holds them.
 *
 * @public
 */
export type KnownAttribute =
  | { readonly value: CesqlValue }
  | { readonly pieces: readonly string[] }
  | { readonly absent: true };

/**
 * What is known of an event. Of an attribute that is not named nothing is known, or, where all are named, that the event
 * does not have it.
 *
 * @public
 */
export type KnownEvent = {
  readonly attributes: Readonly<Record<string, KnownAttribute>>;
  readonly isComplete?: boolean;
};

/**
 * What is known of an event, as an evaluation wants it.
 *
 * @internal
 */
export function createEnvironment(
  known: KnownEvent,
  { isCanonical }: { readonly isCanonical: boolean },
): Environment {
  const attributes = Object.entries(known.attributes).map(
    ([name, attribute]): [string, AbstractAttribute] => [
      name,
      isCanonical || name !== 'time'
        ? abstractAttribute(name, attribute, isCanonical)
        : // Kafka's broker prints times in another form.
          forgetValue(abstractAttribute(name, attribute, isCanonical), name),
    ],
  );
  return {
    attributes: new Map(attributes),
    isComplete: known.isComplete ?? false,
  };
}

function abstractAttribute(
  name: string,
  attribute: KnownAttribute,
  isCanonical: boolean,
): AbstractAttribute {
  const isCore = coreAttributes.includes(name);
  const canonical = (text: string) =>
    isCore && isCanonical ? canonicalAttribute(name, text) : text;
  if ('absent' in attribute) {
    return absentAttribute;
  }
  if ('pieces' in attribute) {
    const { pieces } = attribute;
    const example = pieces.join('x');
    return canonical(example) === example
      ? { absent: false, strings: templateStrings(pieces.map(toBytes)) }
      : forgetValue({ absent: false, strings: [] }, name);
  }
  const { value } = attribute;
  const isTyped =
    typeof value === 'boolean' ||
    (typeof value === 'number' && value === (value | 0));
  if (!isCore && isTyped) {
    return exactAttribute(value);
  }
  const text = canonical(String(value));
  return isCore && text === ''
    ? absentAttribute
    : exactAttribute(toBytes(text));
}

/** There, but nothing is known of its value. */
function forgetValue(cell: AbstractAttribute, name: string): AbstractAttribute {
  return cell.strings
    ? { absent: false, strings: unknownAttribute(name).strings }
    : cell;
}

/**
 * What is known of an event: what each attribute may be, and what was assumed of parts of expressions.
 *
 * @internal
 */
export type Environment = {
  readonly attributes: ReadonlyMap<string, AbstractAttribute>;
  /** Whether an attribute subtract a cell is absent, rather than unknown. */
  readonly isComplete: boolean;
  /** Results that are assumed of nodes: on one event those of nodes that say the same are the same. */
  readonly assumptions?: Assumptions;
};

type Assumptions = {
  readonly index: NodeIndex;
  readonly results: ReadonlyMap<number, AbstractValue>;
};

/** @internal */
export function attributeIn(
  environment: Environment,
  name: string,
): AbstractAttribute {
  return (
    environment.attributes.get(name) ??
    (environment.isComplete ? absentAttribute : unknownAttribute(name))
  );
}

/** @internal */
export function withAttribute(
  environment: Environment,
  name: string,
  cell: AbstractAttribute,
): Environment {
  return {
    ...environment,
    attributes: new Map(environment.attributes).set(name, cell),
  };
}

/** The result that is assumed of a node, if any is. @internal */
export function assumptionOf(
  { assumptions }: Environment,
  node: CesqlNode,
): AbstractValue | undefined {
  return assumptions?.results.get(assumptions.index(node));
}

/** @internal */
export function assume(
  environment: Environment,
  node: CesqlNode,
  fact: AbstractValue,
): Environment {
  const { index, results } = environment.assumptions ?? {
    index: createNodeIndex(),
    results: [],
  };
  const assumptions = {
    index,
    results: new Map(results).set(index(node), fact),
  };
  return { ...environment, assumptions };
}
