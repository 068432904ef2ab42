import { MeshResource } from '../mesh';

const fields: Readonly<
  Record<string, (candidate: MeshResource) => readonly string[]>
> = {
  kind: ({ resource }) => [resource.ref.kind],
  ns: ({ resource }) => [resource.ref.namespace],
  namespace: ({ resource }) => [resource.ref.namespace],
  name: ({ resource }) => [resource.ref.name],
  cluster: ({ resource }) => [resource.ref.cluster],
  status: ({ status }) => [status.state],
  type: ({ resource }) => eventTypesOf(resource),
};

/**
 * Whether every word of the text stands in the resource's kind, namespace, name or CloudEvents type, whatever the case;
 * a word like `kind:broker` looks into that field only.
 *
 * @public
 */
export function matchesText(candidate: MeshResource, text: string): boolean {
  const { ref } = candidate.resource;
  const everything = [
    ref.kind,
    ref.namespace,
    ref.name,
    `${ref.namespace}/${ref.name}`,
    ...eventTypesOf(candidate.resource),
  ];
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== '')
    .every(word => {
      const [, field, term] = /^([a-z]+):(.*)$/.exec(word) ?? [];
      return field !== undefined && Object.hasOwn(fields, field)
        ? holds(fields[field](candidate), term)
        : holds(everything, word);
    });
}

function holds(values: readonly string[], term: string): boolean {
  return values.some(value => value.toLowerCase().includes(term));
}

function eventTypesOf(resource: MeshResource['resource']): readonly string[] {
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
