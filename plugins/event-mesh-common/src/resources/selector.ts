import { Field, child, isAbsent } from './fields/field';
import { entries, readAllTexts, readList } from './fields/collections';
import { isObject } from './fields/jsonType';
import { readText } from './fields/scalars';
import { requiredTextAt } from './fields/at';
import { withoutUndefined } from './fields/withoutUndefined';
import { readTarget } from './reference';
import { SelectedResources } from './types';
import { LabelExpression } from '../model';

/**
 * Reads the objects of one kind that a label selector selects.
 *
 * @remarks Undefined if any part is unreadable: a selector that lost a part would select too many objects.
 * @internal
 */
export function readSelected(
  target: Field,
  selector: Field,
  namespace: string,
): SelectedResources | undefined {
  const kind = readTarget(target, { namespace });
  const labelsField = child(selector, 'matchLabels');
  const labels = isAbsent(labelsField) ? {} : readAllTexts(labelsField);
  const expressionsField = child(selector, 'matchExpressions');
  const expressions = readList(expressionsField, readExpression);
  const lost =
    !isObject(selector.value) ||
    (!isAbsent(expressionsField) &&
      (!Array.isArray(expressionsField.value) ||
        expressions.length !== expressionsField.value.length));
  if (!kind || !labels || lost) {
    return undefined;
  }
  return withoutUndefined({
    group: kind.group,
    kind: kind.kind,
    namespace: kind.namespace,
    selector: labels,
    expressions: expressions.length > 0 ? expressions : undefined,
  });
}

function readExpression(field: Field): LabelExpression | undefined {
  const key = requiredTextAt(field, 'key');
  const operator = requiredTextAt(field, 'operator');
  const valuesField = child(field, 'values');
  const written = entries(valuesField);
  const values = written.flatMap(readValue);
  const whole =
    values.length === written.length &&
    (isAbsent(valuesField) || Array.isArray(valuesField.value));
  return key !== undefined && operator !== undefined && whole
    ? { key, operator, values }
    : undefined;
}

function readValue(field: Field): string[] {
  const text = field.value === '' ? '' : readText(field);
  return text === undefined ? [] : [text];
}
