import { TextPosition, issueAt } from './issueAt';
import { CloudEventIssue } from './types';

/**
 * Returns the issues of an attribute name.
 *
 * @remarks cloudevents/spec v1.0.2 spec.md, Naming Conventions.
 * @internal
 */
export function checkName(
  name: string,
  place: TextPosition,
): readonly CloudEventIssue[] {
  if (name === 'data') {
    return [issueAt('nameIsData', {}, place)];
  }
  if (!/^[a-z0-9]+$/.test(name)) {
    const suggestion = name.toLowerCase();
    return [
      /^[a-z0-9]+$/.test(suggestion)
        ? issueAt('nameHasCapitals', { name, suggestion }, place)
        : issueAt('nameHasOthers', { name }, place),
    ];
  }
  return name.length > 20
    ? [
        issueAt(
          'nameTooLong',
          { name, length: String(name.length) },
          { ...place, severity: 'warning' },
        ),
      ]
    : [];
}
