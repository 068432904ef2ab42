import { SelectorError } from './types';

/** One condition of a field selector. @internal */
export interface FieldRequirement {
  readonly field: 'metadata.name' | 'metadata.namespace';
  readonly equal: boolean;
  readonly value: string;
}

/** Reads a field selector on the two fields that every kind has. @internal */
export function parseFieldSelector(text: string): FieldRequirement[] {
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
      if (field !== 'metadata.name' && field !== 'metadata.namespace') {
        throw new SelectorError(`field label not supported: ${field}`);
      }
      return { field, equal: operator !== '!=', value };
    });
}

/** Says whether a name and a namespace meet every condition. @internal */
export function matchFields(
  requirements: readonly FieldRequirement[],
  object: { name: string; namespace: string },
): boolean {
  return requirements.every(({ field, equal, value }) => {
    const actual = field === 'metadata.name' ? object.name : object.namespace;
    return (actual === value) === equal;
  });
}
