import { compareText } from '../../model';
import { CesqlValue } from '../value';
import { checkName } from './checkName';
import { checkValue, requiredAttributes } from './checkValue';
import { TextPosition, issueAt } from './issueAt';
import { CloudEventIssue, ParsedCloudEvent, PastedForm } from './types';

/** An attribute as written, with its position. @internal */
export type WrittenAttribute = TextPosition & {
  readonly name: string;
  readonly value: unknown;
};

/**
 * Returns the event of written attributes with all issues, after those found earlier.
 *
 * @internal
 */
export function readAttributes(
  form: PastedForm,
  written: readonly WrittenAttribute[],
  before: readonly CloudEventIssue[] = [],
): ParsedCloudEvent {
  const values = new Map<string, CesqlValue>();
  const issues = [...before];
  for (const { name, value, ...at } of written) {
    const place = { ...at, attribute: name };
    const wrongName = checkName(name, place);
    const checked = checkValue(name, value, place);
    issues.push(...wrongName, ...checked.issues);
    const isName = wrongName.every(({ severity }) => severity !== 'error');
    if (isName && checked.value !== undefined) {
      values.set(name, checked.value);
    }
  }
  const names = new Set(written.map(({ name }) => name));
  const misspelt = new Set([...names].map(name => name.toLowerCase()));
  for (const attribute of requiredAttributes) {
    // A name with capitals already has an issue.
    if (!names.has(attribute) && !misspelt.has(attribute)) {
      issues.push(issueAt('missing', { attribute }, { attribute }));
    }
  }
  const attributes = Object.fromEntries(
    [...values].sort(([a], [b]) => compareText(a, b)),
  );
  return issues.some(({ severity }) => severity === 'error')
    ? { form, attributes, issues }
    : { form, event: attributes, attributes, issues };
}
