import { ReadIssueCode } from '../types';
import { isObject, jsonType } from './jsonType';

/**
 * Takes down what is wrong with a field; says so once for each field and code.
 *
 * @internal
 */
export type ReportField = (
  code: ReadIssueCode,
  field: Field,
  params?: Readonly<Record<string, string>>,
) => void;

/**
 * A place in an object: what stands there, and how one gets there.
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
 * The field of that name. Where the parent is there but is no object, that is reported and the field is empty.
 *
 * @internal
 */
export function child(parent: Field, key: string): Field {
  const { value, report } = parent;
  if (!isObject(value)) {
    reportMalformed(parent, 'object');
    return { value: undefined, key, parent, report };
  }
  // Only own properties: JSON may hold a key such as `__proto__`.
  return {
    value: Object.hasOwn(value, key) ? value[key] : undefined,
    key,
    parent,
    report,
  };
}

/**
 * Whether nothing stands there. Kubernetes writes null for nothing now and then.
 *
 * @internal
 */
export function isAbsent(field: Field): boolean {
  return field.value === undefined || field.value === null;
}

/**
 * Reports that a field has a type it must not have, unless it is absent.
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
 * Reports a required field that is absent or empty text, and gives it back. Nothing is missing in what is no object at all.
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
