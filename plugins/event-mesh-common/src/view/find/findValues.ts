import { Placeholder, MeshResource } from '../../mesh';
import { eventTypesOf } from './eventTypesOf';
import { FindField } from './parseFind';

/**
 * What the mesh itself does not know: to whom the catalog says something belongs.
 *
 * @public
 */
export type FindContext = {
  readonly ownersOf?: (id: string) => readonly string[];
  readonly systemsOf?: (id: string) => readonly string[];
};

/** The texts of one thing, by where they stand. @internal */
export type FindValues = Readonly<Record<FindField, readonly string[]>> & {
  readonly any: readonly string[];
};

/** @internal */
export function valuesOfResource(
  { id, resource, status }: MeshResource,
  context: FindContext,
): FindValues {
  const { kind, namespace, name, cluster } = resource.ref;
  const type = eventTypesOf(resource);
  return {
    kind: [kind],
    ns: [namespace],
    name: [name],
    status: [status.state],
    type,
    cluster: [cluster],
    ...owned(id, context),
    any: [kind, `${namespace}/${name}`, `${kind} ${name}`, ...type],
  };
}

/** @internal */
export function valuesOfPlaceholder(
  { id, ref, reason, uri, cluster }: Placeholder,
  context: FindContext,
): FindValues {
  const { kind = '', namespace = '', name = uri ?? '' } = ref ?? {};
  return {
    kind: [kind],
    ns: [namespace],
    name: [name],
    status: reason === 'external' ? [reason] : [reason, 'unresolved'],
    type: [],
    cluster: [cluster],
    ...owned(id, context),
    any: [kind, `${namespace}/${name}`, `${kind} ${name}`, uri ?? ''],
  };
}

function owned(id: string, context: FindContext) {
  return {
    owner: context.ownersOf?.(id) ?? [],
    system: context.systemsOf?.(id) ?? [],
  };
}
