import type {
  Placeholder,
  PlaceholderReason,
  MeshResource,
} from 'backstage-plugin-event-mesh-common';

/**
 * Kind, name and namespace of a resource or placeholder.
 *
 * @internal
 */
export type Endpoint = {
  readonly id: string;
  /** '' for a URI. */
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly cluster: string;
  readonly placeholder?: PlaceholderReason;
};

type EndpointSource = {
  readonly resources: ReadonlyMap<string, MeshResource>;
  readonly placeholders: ReadonlyMap<string, Placeholder>;
};

/**
 * Returns the endpoint with an id in a mesh or a view, or undefined if it has no such id.
 *
 * @internal
 */
export function endpointOf(
  ends: EndpointSource,
  id: string,
): Endpoint | undefined {
  const ref = ends.resources.get(id)?.resource.ref;
  if (ref) {
    const { kind, name, namespace, cluster } = ref;
    return { id, kind, name, namespace, cluster };
  }
  const placeholder = ends.placeholders.get(id);
  return placeholder && placeholderEndpoint(placeholder);
}

/** @internal */
export function placeholderEndpoint(placeholder: Placeholder): Endpoint {
  return {
    id: placeholder.id,
    kind: placeholder.ref?.kind ?? '',
    name: placeholder.ref?.name ?? placeholder.uri ?? placeholder.id,
    namespace: placeholder.ref?.namespace ?? '',
    cluster: placeholder.cluster,
    placeholder: placeholder.reason,
  };
}
