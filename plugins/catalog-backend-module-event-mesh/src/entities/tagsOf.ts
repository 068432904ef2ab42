import { Resource } from 'backstage-plugin-event-mesh-common';

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
