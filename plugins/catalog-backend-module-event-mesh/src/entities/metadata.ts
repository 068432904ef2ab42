import { Entity, KubernetesValidatorFunctions } from '@backstage/catalog-model';
import {
  refId,
  Resource,
  compareText,
} from 'backstage-plugin-event-mesh-common';
import { isEntityRef } from '../config';
import { hasUnsafe, singleLine, webAddress } from '../definition';
import { annotation, locationType } from './entityFormat';

const maxAnnotationLength = 1000;
const maxLifecycleLength = 63;
/** Three parts (kind, namespace and name) of 63 characters each, and two separators. */
const maxRefLength = 191;
const maxLabels = 64;

const text = (value: string) => singleLine(value, maxAnnotationLength);

/**
 * Annotations of an object that are copied to its entity, each with the function that checks its value.
 *
 * @remarks An annotation of an entity makes plugins of Backstage act with Backstage's credentials: fetch documents,
 * list pods, run queries. A person who may write a Broker must not be able to cause that. Therefore this is an allow
 * list of human-readable descriptions: Kubernetes' own, and the a8r.io convention for services. Add a key only if no
 * plugin acts on it.
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

/** Labels with a prefix that are copied. Labels without a prefix are copied too, because no plugin interprets them. */
const copiedPrefixedLabels: ReadonlySet<string> = new Set([
  'backstage.io/kubernetes-id',
  'app.kubernetes.io/component',
  'app.kubernetes.io/instance',
  'app.kubernetes.io/managed-by',
  'app.kubernetes.io/name',
  'app.kubernetes.io/part-of',
  'app.kubernetes.io/version',
]);

/** Creates the metadata of a resource's entity. */
export function createMetadata(
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

/**
 * Returns the value of an object's annotation `backstage.io/<name>` for the field of the same name in the entity's
 * spec; undefined if it is missing or invalid.
 */
export function fieldFromAnnotation(
  { annotations }: Resource,
  name: 'owner' | 'system' | 'lifecycle',
): string | undefined {
  const key = `backstage.io/${name}`;
  const value = Object.hasOwn(annotations, key)
    ? annotations[key].trim()
    : undefined;
  const maxLength = name === 'lifecycle' ? maxLifecycleLength : maxRefLength;
  if (!value || value.length > maxLength || hasUnsafe(value)) {
    return undefined;
  }
  return name === 'lifecycle' || isEntityRef(value) ? value : undefined;
}

/** Creates the tags of an entity: `knative`, and the kind of a channel that is not a Channel. */
export function createTags({ ref, type }: Resource): string[] {
  const kind = ref.kind.toLowerCase();
  return type === 'channel' &&
    /^[a-z0-9]{1,63}$/.test(kind) &&
    kind !== 'channel'
    ? ['knative', kind]
    : ['knative'];
}

/**
 * Copies at most 64 labels, the first ones by key. The limit keeps one object from filling the catalog's search index.
 */
function copyLabels({ labels }: Resource): Record<string, string> {
  const copied = Object.entries(labels)
    .filter(
      ([key, value]) =>
        (!key.includes('/') || copiedPrefixedLabels.has(key)) &&
        KubernetesValidatorFunctions.isValidLabelKey(key) &&
        KubernetesValidatorFunctions.isValidLabelValue(value),
    )
    .sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(copied.slice(0, maxLabels));
}

function copyAnnotations({ annotations }: Resource): Record<string, string> {
  return Object.fromEntries(
    Object.entries(copiedAnnotations).flatMap(([key, check]) => {
      const value: unknown = Object.hasOwn(annotations, key)
        ? annotations[key]
        : undefined;
      const copied =
        typeof value === 'string' && value.length <= maxAnnotationLength
          ? check(value)
          : undefined;
      return copied ? [[key, copied]] : [];
    }),
  );
}
