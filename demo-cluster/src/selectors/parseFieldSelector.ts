import { SelectorError } from './types';

/** One condition of a field selector. @internal */
export interface FieldRequirement {
  readonly field: string;
  readonly equal: boolean;
  readonly value: string;
}

const EVERYWHERE = ['metadata.name', 'metadata.namespace'];

/** Parses a field selector; all kinds support two fields, some support more. @internal */
export function parseFieldSelector(
  text: string,
  more: readonly string[] = [],
): FieldRequirement[] {
  return text
    .split(',')
    .filter(term => term !== '')
    .map(term => {
      const match = /^([^=!]*)(==|!=|=)(.*)$/.exec(term);
      if (!match) {
        throw new SelectorError(
          `invalid selector: '${text}'; can't understand '${term}'`,
        );
      }
      const [, field, operator, value] = match;
      if (![...EVERYWHERE, ...more].includes(field)) {
        throw new SelectorError(`field label not supported: ${field}`);
      }
      return { field, equal: operator !== '!=', value };
    });
}
