import { Resource } from '../../resources';

/**
 * The CloudEvents types that a resource speaks of: declares, asks for by name, or sends.
 *
 * @internal
 */
export function eventTypesOf(resource: Resource): readonly string[] {
  switch (resource.type) {
    case 'eventType':
      return resource.eventType === undefined ? [] : [resource.eventType];
    case 'trigger':
      return [
        resource.filterAttributes?.type,
        ...resource.filters.map(filter =>
          'attributes' in filter ? filter.attributes.type : undefined,
        ),
      ].filter(type => type !== undefined);
    case 'eventSource':
      return resource.sends
        .map(sent => sent.type)
        .filter(type => type !== undefined);
    default:
      return [];
  }
}
