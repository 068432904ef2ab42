import { cast } from '../cast';
import { CesqlValue } from '../types';
import { Range } from './range';

/**
 * A question about one value: of its text, or of what it is as an Integer or a Boolean.
 *
 * @internal
 */
export type ValueTest =
  | {
      readonly type: 'equals' | 'startsWith' | 'endsWith';
      readonly text: string;
    }
  | { readonly type: 'integer'; readonly range: Range }
  | { readonly type: 'boolean'; readonly value: boolean };

/** @internal */
export function holdsFor(value: CesqlValue, test: ValueTest): boolean {
  switch (test.type) {
    case 'equals':
      return String(value) === test.text;
    case 'startsWith':
      return String(value).startsWith(test.text);
    case 'endsWith':
      return String(value).endsWith(test.text);
    case 'integer': {
      const number = cast(value, 'Integer', 'knative');
      return (
        typeof number === 'number' &&
        number >= test.range.min &&
        number <= test.range.max
      );
    }
    default:
      return cast(value, 'Boolean', 'knative') === test.value;
  }
}
