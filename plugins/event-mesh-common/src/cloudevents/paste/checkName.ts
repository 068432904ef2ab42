import { Place, problem } from './problem';
import { CloudEventProblem } from './types';

/**
 * What is wrong with the name of an attribute.
 *
 * @remarks cloudevents/spec v1.0.2 spec.md, Naming Conventions.
 * @internal
 */
export function checkName(
  name: string,
  place: Place,
): readonly CloudEventProblem[] {
  if (name === 'data') {
    return [problem('nameIsData', {}, place)];
  }
  if (!/^[a-z0-9]+$/.test(name)) {
    const suggestion = name.toLowerCase();
    return [
      /^[a-z0-9]+$/.test(suggestion)
        ? problem('nameHasCapitals', { name, suggestion }, place)
        : problem('nameHasOthers', { name }, place),
    ];
  }
  return name.length > 20
    ? [
        problem(
          'nameTooLong',
          { name, length: String(name.length) },
          { ...place, severity: 'warning' },
        ),
      ]
    : [];
}
