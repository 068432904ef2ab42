import { TypedKind } from './kindTable';

/**
 * Kinds that are wanted in one namespace.
 *
 * @internal
 */
export type Need = {
  readonly namespace: string;
  readonly is: (kind: TypedKind) => boolean;
};

/** Kinds of some types. @internal */
export function ofType(...types: readonly TypedKind['type'][]): Need['is'] {
  return ({ type }) => types.includes(type);
}

/** Kinds by their names with groups, as in `Service.serving.knative.dev`; `Service.` is Kubernetes' own. @internal */
export function named(...names: readonly string[]): Need['is'] {
  return ({ kind, group }) => names.includes(`${kind}.${group}`);
}
