import { Field, child, isAbsent, required } from './fields/field';
import { requiredTextAt, textAt } from './fields/at';
import { Reference } from './types';

/**
 * The defaults of a reference.
 *
 * @internal
 */
export type ReferenceDefaults = {
  /** The namespace of the object that holds the reference. */
  readonly namespace: string;
  readonly group?: string;
  readonly kind?: string;
};

/**
 * Reads a KReference or ObjectReference; returns undefined if it is absent or does not name a single object.
 *
 * @internal
 */
export function readReference(
  field: Field,
  defaults: ReferenceDefaults,
): Reference | undefined {
  if (isAbsent(field)) {
    return undefined;
  }
  const target = readTarget(field, defaults);
  const name = requiredTextAt(field, 'name');
  return target && name !== undefined
    ? Object.assign(target, { name })
    : undefined;
}

/**
 * Reads group, version, kind and namespace of a reference, with or without a name.
 *
 * @internal
 */
export function readTarget(
  field: Field,
  defaults: ReferenceDefaults,
): Omit<Reference, 'name'> | undefined {
  const kind =
    defaults.kind === undefined
      ? requiredTextAt(field, 'kind')
      : textAt(field, 'kind') ?? defaults.kind;
  const api = readApi(field, defaults);
  return api && kind !== undefined
    ? Object.assign(api, {
        kind,
        namespace: textAt(field, 'namespace') ?? defaults.namespace,
      })
    : undefined;
}

function readApi(
  field: Field,
  defaults: ReferenceDefaults,
): { group: string; version?: string } | undefined {
  const text = textAt(field, 'apiVersion');
  if (text !== undefined) {
    const slash = text.indexOf('/');
    return slash < 0
      ? { group: '', version: text }
      : { group: text.slice(0, slash), version: text.slice(slash + 1) };
  }
  const group = textAt(field, 'group') ?? defaults.group;
  if (group === undefined) {
    required(child(field, 'apiVersion'));
    return undefined;
  }
  return { group };
}
