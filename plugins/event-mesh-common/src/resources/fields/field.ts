import { ReadIssueCode } from '../types';
import { isObject, jsonType } from './jsonType';

/**
 * Reports a read issue of a field, once for each field and code.
 *
 * @internal
 */
export type ReportField = (
  code: ReadIssueCode,
  field: Field,
  params?: Readonly<Record<string, string>>,
) => void;

/**
 * A value of an object, with its path.
 *
 * @internal
 */
export type Field = {
  readonly value: unknown;
  readonly key: string | number;
  readonly parent?: Field;
  readonly report: ReportField;
};

/**
 * Returns a child field. If the parent is present but not an object, reports that and returns an absent field.
 *
 * @internal
 */
export function child(parent: Field, key: string): Field {
  const { value, report } = parent;
  if (!isObject(value)) {
    reportMalformed(parent, 'object');
    return { value: undefined, key, parent, report };
  }
  // Only own properties, since JSON may contain a key such as `__proto__`.
  return {
    value: Object.hasOwn(value, key) ? value[key] : undefined,
    key,
    parent,
    report,
  };
}

/**
 * Returns whether a field is absent. Kubernetes sometimes writes null for an absent value.
 *
 * @internal
 */
export function isAbsent(field: Field): boolean {
  return field.value === undefined || field.value === null;
}

/**
 * Reports a field as malformed unless it is absent.
 *
 * @internal
 */
export function reportMalformed(field: Field, expected: string): void {
  if (!isAbsent(field)) {
    field.report('fieldMalformed', field, {
      expected,
      actual: jsonType(field.value),
    });
  }
}

/**
 * Reports a required field that is absent or an empty string, and returns it. Does not report it if its parent is
 * malformed.
 *
 * @internal
 */
export function required(field: Field): Field {
  const { parent, value } = field;
  const nowhere = parent && !isAbsent(parent) && !isObject(parent.value);
  if (!nowhere && (isAbsent(field) || value === '')) {
    field.report('fieldMissing', field);
  }
  return field;
}
