import { Resource } from '../resources';

/**
 * Whether a resource is of Knative's own scenario, third-party sources, channels and sinks included.
 *
 * @internal
 */
export function isKnative(resource: Resource): boolean {
  switch (resource.type) {
    case 'namespace':
      return false;
    case 'workload':
    case 'other':
      return isOfKnativeGroup(resource);
    default:
      return true;
  }
}

/**
 * Whether a resource is of one of Knative's own groups.
 *
 * @internal
 */
export function isOfKnativeGroup({ ref }: Resource): boolean {
  return /(^|\.)knative\.dev$/.test(ref.group);
}
