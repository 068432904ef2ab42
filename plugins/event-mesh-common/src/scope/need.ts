import { TypedKind } from './kindTable';

/**
 * Kinds that are needed in one namespace.
 *
 * @internal
 */
export type Need = {
  readonly namespace: string;
  readonly is: (kind: TypedKind) => boolean;
};

/** Returns a predicate for kinds of some types. @internal */
export function ofType(...types: readonly TypedKind['type'][]): Need['is'] {
  return ({ type }) => types.includes(type);
}

/**
 * Returns a predicate for kinds by name and group, as in `Service.serving.knative.dev`; `Service.` is in the core
 * group.
 *
 * @internal
 */
export function named(...names: readonly string[]): Need['is'] {
  return ({ kind, group }) => names.includes(`${kind}.${group}`);
}
