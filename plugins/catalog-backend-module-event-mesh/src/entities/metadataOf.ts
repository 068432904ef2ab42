import { Entity } from '@backstage/catalog-model';
import { refId, Resource } from 'backstage-plugin-event-mesh-common';
import { annotation, locationType } from './annotations';
import { copyAnnotations, copyLabels } from './copyMetadata';

/**
 * Metadata of the entity of a resource: what the object says of itself, and how to find it.
 *
 * @internal
 */
export function metadataOf(
  resource: Resource,
  parts: {
    readonly name: string;
    readonly namespace: string;
    readonly title: string;
    readonly description?: string;
    readonly tags?: string[];
    readonly links?: Entity['metadata']['links'];
  },
): Entity['metadata'] {
  const { ref, uid } = resource;
  const { name, namespace, title, description, tags = [], links = [] } = parts;
  const id = refId(ref);
  const location = `${locationType}:${id}`;
  const labels = copyLabels(resource);
  return {
    name,
    namespace,
    title,
    ...(description ? { description } : {}),
    ...(Object.keys(labels).length > 0 ? { labels } : {}),
    annotations: {
      ...copyAnnotations(resource),
      'backstage.io/managed-by-location': location,
      'backstage.io/managed-by-origin-location': location,
      'backstage.io/kubernetes-cluster': ref.cluster,
      [annotation.resource]: id,
      [annotation.cluster]: ref.cluster,
      ...(ref.group === '' ? {} : { [annotation.group]: ref.group }),
      [annotation.kind]: ref.kind,
      ...(ref.namespace === ''
        ? {}
        : { [annotation.namespace]: ref.namespace }),
      [annotation.name]: ref.name,
      ...(uid === undefined ? {} : { [annotation.uid]: uid }),
    },
    ...(tags.length > 0 ? { tags } : {}),
    ...(links.length > 0 ? { links } : {}),
  };
}
