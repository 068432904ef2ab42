import { parseCesql } from '../cesql';
import { Filter } from '../resources';
import { FilterFields } from './createTriggerNode';
import { limitDepth } from './limitDepth';
import { attributeOf } from './lookup';

/**
 * The attributes of an event that a Trigger's filters look at, sorted: of all others no verdict takes any notice.
 *
 * @public
 */
export function attributesIn({
  filters,
  filterAttributes = {},
}: FilterFields): readonly string[] {
  const names = [
    // Where both fields are there, it depends on the class which one counts.
    ...Object.keys(filterAttributes),
    ...limitDepth(filters).flatMap(namesIn),
  ];
  // Not every class reads other names of an attribute as that attribute.
  return [...new Set([...names, ...names.map(attributeOf)])].sort();
}

function namesIn(filter: Filter): readonly string[] {
  switch (filter.dialect) {
    case 'exact':
    case 'prefix':
    case 'suffix':
      return Object.keys(filter.attributes);
    case 'all':
    case 'any':
    case 'several':
      return filter.filters.flatMap(namesIn);
    case 'not':
      return namesIn(filter.filter);
    case 'cesql':
      return [
        ...(parseCesql(filter.expression).expression?.attributes ?? []),
        ...(parseCesql(filter.expression, { dialect: 'spec' }).expression
          ?.attributes ?? []),
      ];
    default:
      return [];
  }
}
