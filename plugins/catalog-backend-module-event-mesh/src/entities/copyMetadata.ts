import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import { Resource } from 'backstage-plugin-event-mesh-common';
import { isEntityRef } from '../config';

/** Written by machines for machines; and longer ones than this are nothing that a person put there. */
const ofMachines = /(^|\.)(k8s\.io|kubernetes\.io|knative\.dev)$/;
const longestAnnotation = 1000;

/** What an object must not say of its entity: where it comes from, what it is tied to, and what we say of it. */
const ours = /^(backstage\.io\/(managed-by-|kubernetes-|orphan$)|event-mesh\/)/;

/**
 * Labels of an object that the catalog takes.
 *
 * @internal
 */
export function copyLabels({ labels }: Resource): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels).filter(
      ([key, value]) =>
        KubernetesValidatorFunctions.isValidLabelKey(key) &&
        KubernetesValidatorFunctions.isValidLabelValue(value),
    ),
  );
}

/**
 * Annotations of an object that people wrote for people, or for other plugins of Backstage.
 *
 * @internal
 */
export function copyAnnotations({
  annotations,
}: Resource): Record<string, string> {
  return Object.fromEntries(
    Object.entries(annotations).filter(([key, value]) => {
      const [prefix] = key.includes('/') ? key.split('/') : [''];
      return (
        KubernetesValidatorFunctions.isValidAnnotationKey(key) &&
        !ofMachines.test(prefix) &&
        !ours.test(key) &&
        value.length <= longestAnnotation
      );
    }),
  );
}

/**
 * What an object's own annotation `backstage.io/<name>` says, where the catalog can take it.
 *
 * @internal
 */
export function saidBy(
  { annotations }: Resource,
  name: 'owner' | 'system' | 'lifecycle',
): string | undefined {
  const key = `backstage.io/${name}`;
  const text = Object.hasOwn(annotations, key)
    ? annotations[key].trim()
    : undefined;
  if (name === 'lifecycle') {
    return text || undefined;
  }
  return isEntityRef(text) ? text : undefined;
}
