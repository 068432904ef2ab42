import {
  CesqlValue,
  canonicalAttribute,
  coreAttributes,
  requiredAttributes,
} from '../../cloudevents';
import { CesqlNode } from '../types';
import { toBytes } from '../../model';
import {
  AbstractAttribute,
  absentAttribute,
  exactAttribute,
  unknownAttribute,
} from './attribute';
import { NodeIndex, createNodeIndex } from './nodeIndex';
import { templateStrings } from './strings';
import { AbstractValue, bothBooleans, hasValue } from './value';

/**
 * Knowledge about an attribute: its value; the pieces of a template, separated by one or more characters each; or its
 * absence. Values and templates are in the form that a broker uses.
 *
 * @public
 */
export type KnownAttribute =
  | { readonly value: CesqlValue }
  | { readonly pieces: readonly string[] }
  | { readonly absent: true };

/**
 * Knowledge about an event. Other attributes are unknown, or absent if the event is complete.
 *
 * @public
 */
export type KnownEvent = {
  readonly attributes: Readonly<Record<string, KnownAttribute>>;
  readonly isComplete?: boolean;
};

/** Creates the environment of an abstract evaluation from the knowledge about an event. */
export function createEnvironment(
  known: KnownEvent,
  { isCanonical }: { readonly isCanonical: boolean },
): Environment {
  const attributes = Object.entries(known.attributes).map(
    ([name, attribute]): [string, AbstractAttribute] => [
      name,
      isCanonical || name !== 'time'
        ? abstractAttribute(name, attribute, isCanonical)
        : // Kafka's broker prints times in another format.
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

/** Keeps the presence of an attribute, but forgets its value. */
function forgetValue(
  attribute: AbstractAttribute,
  name: string,
): AbstractAttribute {
  return attribute.strings
    ? { absent: false, strings: unknownAttribute(name).strings }
    : attribute;
}

/** Environment of an abstract evaluation: abstract attributes, and assumptions from case splitting. */
export type Environment = {
  readonly attributes: ReadonlyMap<string, AbstractAttribute>;
  /** Whether other attributes are absent, rather than unknown. */
  readonly isComplete: boolean;
  /** Assumed results of nodes; equal nodes have equal results on one event. */
  readonly assumptions?: Assumptions;
};

type Assumptions = {
  readonly index: NodeIndex;
  readonly results: ReadonlyMap<number, AbstractValue>;
};

/** Looks up an attribute. */
export function attributeIn(
  environment: Environment,
  name: string,
): AbstractAttribute {
  return (
    environment.attributes.get(name) ??
    (environment.isComplete ? absentAttribute : unknownAttribute(name))
  );
}

/** Returns the possible results of `EXISTS`. */
export function existenceIn(
  environment: Environment,
  name: string,
): readonly boolean[] {
  const { absent, ...value } = attributeIn(environment, name);
  if (requiredAttributes.includes(name) || !absent) {
    return [true];
  }
  return hasValue(value) ? bothBooleans : [false];
}

/** Returns an environment with another value of an attribute. */
export function withAttribute(
  environment: Environment,
  name: string,
  attribute: AbstractAttribute,
): Environment {
  return {
    ...environment,
    attributes: new Map(environment.attributes).set(name, attribute),
  };
}

/** Returns the assumed result of a node, if there is one. */
export function assumptionOf(
  { assumptions }: Environment,
  node: CesqlNode,
): AbstractValue | undefined {
  return assumptions?.results.get(assumptions.index(node));
}

/** Returns an environment with an assumed result of a node. */
export function assume(
  environment: Environment,
  node: CesqlNode,
  result: AbstractValue,
): Environment {
  const { index, results } = environment.assumptions ?? {
    index: createNodeIndex(),
    results: [],
  };
  const assumptions = {
    index,
    results: new Map(results).set(index(node), result),
  };
  return { ...environment, assumptions };
}
