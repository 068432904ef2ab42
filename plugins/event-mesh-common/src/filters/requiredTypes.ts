import { Filter } from '../resources';
import { FilterFields } from './createTriggerNode';
import { limitDepth } from './limitDepth';
import { FilterSemantics, semanticsOf } from './semantics';

/** The only values of `type` with which an event may be delivered; undefined where others may do as well. */
type Types = ReadonlySet<string> | undefined;

/**
 * The CloudEvents types of which an event has to have one to be delivered, as far as the filter names them; undefined
 * where it may be another one. An event of a type beside them is never delivered, so that nobody needs to judge it.
 *
 * @public
 */
export function requiredTypes(
  trigger: FilterFields,
  options: { readonly brokerClass?: string },
): ReadonlySet<string> | undefined {
  const semantics = semanticsOf(options.brokerClass);
  if (semantics === 'unknown') {
    return either(
      (['mtChannel', 'kafka', 'rabbitmq'] as const).map(one =>
        typesFor(trigger, one),
      ),
    );
  }
  return typesFor(trigger, semantics);
}

function typesFor(
  { filters, filterAttributes }: FilterFields,
  semantics: FilterSemantics,
): Types {
  if (filters.length > 0 && semantics !== 'rabbitmq') {
    return all(limitDepth(filters).map(filter => typesOf(filter, semantics)));
  }
  const type = filterAttributes?.type;
  // An empty text is a name of no type, and means something else for each class.
  return type ? new Set([type]) : undefined;
}

function typesOf(filter: Filter, semantics: FilterSemantics): Types {
  switch (filter.dialect) {
    case 'exact':
      return exactType(filter.attributes, semantics);
    case 'all':
      return all(filter.filters.map(one => typesOf(one, semantics)));
    case 'any':
      return either(filter.filters.map(one => typesOf(one, semantics)));
    default:
      return undefined;
  }
}

function exactType(
  attributes: Readonly<Record<string, string>>,
  semantics: FilterSemantics,
): Types {
  const { type = '' } = attributes;
  // Kafka drops a key without a text; the others skip the whole filter.
  const isSkipped =
    semantics !== 'kafka' &&
    Object.entries(attributes).some(([name, text]) => !name || !text);
  return type === '' || isSkipped ? undefined : new Set([type]);
}

function all(sets: readonly Types[]): Types {
  return sets.reduce<Types>(
    (found, set) =>
      found && set
        ? new Set([...found].filter(type => set.has(type)))
        : found ?? set,
    undefined,
  );
}

function either(sets: readonly Types[]): Types {
  const known = sets.flatMap(set => (set ? [set] : []));
  return sets.length > 0 && known.length === sets.length
    ? new Set(known.flatMap(set => [...set]))
    : undefined;
}
