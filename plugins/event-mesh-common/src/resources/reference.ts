import {
  Field,
  child,
  isAbsent,
  readText,
  required,
  withoutUndefined,
} from './fields';
import { Reference } from './types';

/**
 * What a reference means where it does not say.
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
 * A KReference or ObjectReference; undefined where it is absent or names no single object.
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
  const name = readText(required(child(field, 'name')));
  return target && name !== undefined ? { ...target, name } : undefined;
}

/**
 * Group, version, kind and namespace of what a field speaks of, with or without a name.
 *
 * @internal
 */
export function readTarget(
  field: Field,
  defaults: ReferenceDefaults,
): Omit<Reference, 'name'> | undefined {
  const kindField = child(field, 'kind');
  const kind = readText(
    defaults.kind === undefined ? required(kindField) : kindField,
  );
  const api = readApi(field, defaults);
  if (!api || (kind ?? defaults.kind) === undefined) {
    return undefined;
  }
  return withoutUndefined({
    ...api,
    kind: kind ?? defaults.kind ?? '',
    namespace: readText(child(field, 'namespace')) ?? defaults.namespace,
  });
}

function readApi(
  field: Field,
  defaults: ReferenceDefaults,
): { group: string; version?: string } | undefined {
  const apiVersion = child(field, 'apiVersion');
  const text = readText(apiVersion);
  if (text !== undefined) {
    const [, group = '', version = ''] =
      /^(?:([^/]*)\/)?(.*)$/s.exec(text) ?? [];
    return { group, version };
  }
  const group = readText(child(field, 'group')) ?? defaults.group;
  if (group === undefined) {
    required(apiVersion);
    return undefined;
  }
  return { group };
}
