import { Entity, KubernetesValidatorFunctions } from '@backstage/catalog-model';
import { refId, Resource } from 'backstage-plugin-event-mesh-common';
import { isEntityRef } from '../config';
import { hasUnsafe, singleLine, webAddress } from '../definition';
import { annotation, locationType } from './entityFormat';

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

const longestAnnotation = 1000;
const longestLifecycle = 63;
/** Kind, namespace and name of 63 characters each, and what parts them. */
const longestRef = 191;
const mostLabels = 64;

const text = (value: string) => singleLine(value, longestAnnotation);

/**
 * The annotations of an object that its entity gets too, each with what may stand in it.
 *
 * @remarks An annotation of an entity makes plugins of Backstage act with Backstage's credentials: fetch documents, list pods, run
 * queries. Who may write a Broker may not cause that, so these few come through, which are descriptions for people and which no
 * plugin acts on: Kubernetes' own, and the convention of a8r.io for services. A new one is added only when no plugin acts on it.
 */
const copiedAnnotations: Readonly<
  Record<string, (value: string) => string | undefined>
> = {
  'kubernetes.io/description': text,
  'a8r.io/description': text,
  'a8r.io/owner': text,
  'a8r.io/chat': text,
  'a8r.io/dependencies': text,
  'a8r.io/bugs': webAddress,
  'a8r.io/documentation': webAddress,
  'a8r.io/incidents': webAddress,
  'a8r.io/logs': webAddress,
  'a8r.io/performance': webAddress,
  'a8r.io/repository': webAddress,
  'a8r.io/runbook': webAddress,
  'a8r.io/support': webAddress,
  'a8r.io/uptime': webAddress,
};

/** Labels with a prefix that come through; a key without one is the cluster's own, and no plugin gives it a meaning. */
const copiedLabels: ReadonlySet<string> = new Set([
  'backstage.io/kubernetes-id',
  'app.kubernetes.io/component',
  'app.kubernetes.io/instance',
  'app.kubernetes.io/managed-by',
  'app.kubernetes.io/name',
  'app.kubernetes.io/part-of',
  'app.kubernetes.io/version',
]);

/**
 * Returns the labels of an object that its entity gets too: the first 64 by their keys, so that no object fills the catalog.
 */
export function copyLabels({ labels }: Resource): Record<string, string> {
  const copied = Object.entries(labels)
    .filter(
      ([key, value]) =>
        (!key.includes('/') || copiedLabels.has(key)) &&
        KubernetesValidatorFunctions.isValidLabelKey(key) &&
        KubernetesValidatorFunctions.isValidLabelValue(value),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(copied.slice(0, mostLabels));
}

/** Returns the annotations of an object that its entity gets too. */
export function copyAnnotations({
  annotations,
}: Resource): Record<string, string> {
  return Object.fromEntries(
    Object.entries(copiedAnnotations).flatMap(([key, read]) => {
      const value: unknown = Object.hasOwn(annotations, key)
        ? annotations[key]
        : undefined;
      const copied =
        typeof value === 'string' && value.length <= longestAnnotation
          ? read(value)
          : undefined;
      return copied ? [[key, copied]] : [];
    }),
  );
}

/**
 * Returns what an object's own annotation `backstage.io/<name>` says, where the catalog can take it.
 */
export function saidBy(
  { annotations }: Resource,
  name: 'owner' | 'system' | 'lifecycle',
): string | undefined {
  const key = `backstage.io/${name}`;
  const value = Object.hasOwn(annotations, key)
    ? annotations[key].trim()
    : undefined;
  const longest = name === 'lifecycle' ? longestLifecycle : longestRef;
  if (!value || value.length > longest || hasUnsafe(value)) {
    return undefined;
  }
  return name === 'lifecycle' || isEntityRef(value) ? value : undefined;
}

/**
 * Tags of an entity: that it is of Knative, and the kind of its object where its type does not say it.
 *
 * @internal
 */
export function tagsOf({ ref, type }: Resource): string[] {
  const kind = ref.kind.toLowerCase();
  return type === 'channel' &&
    /^[a-z0-9]{1,63}$/.test(kind) &&
    kind !== 'channel'
    ? ['knative', kind]
    : ['knative'];
}
