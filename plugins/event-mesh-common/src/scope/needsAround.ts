import { applyView } from '../view';
import { Mesh } from '../mesh';
import { Need, ofType } from './need';
import { needsOfPlaceholder } from './needsOfPlaceholder';
import { needsOfOwn } from './needsOfOwn';
import { needsOfResource } from './needsOfResource';

/**
 * Returns the lists that the surroundings of some resources still need, as the lists read so far show.
 *
 * @internal
 */
export function needsAround(
  mesh: Mesh,
  around: {
    readonly ids: readonly string[];
    readonly hops: number;
    readonly opened?: readonly string[];
  },
): readonly Need[] {
  const { ids, hops, opened = [] } = around;
  const view = applyView(mesh, {
    ...{ clusters: [], namespaces: [], kinds: [], text: '' },
    ...{ eventTypes: true, generated: false, unconnected: true },
    focus: { ids, hops, opened },
  });
  const namespaces = new Set<string>();
  const uids = new Set<string>();
  for (const { resource } of mesh.resources.values()) {
    namespaces.add(resource.ref.namespace);
    uids.add(resource.uid ?? '');
  }
  const near = [...view.resources.values()].map(({ resource }) => resource);
  // Also the references of nearby resources, since a finding about a missing target belongs to the referencing
  // resource.
  const missing = new Set(view.placeholders.keys());
  for (const { owner, target } of mesh.links) {
    if (view.resources.has(owner) && mesh.placeholders.has(target)) {
      missing.add(target);
    }
  }
  // EventTypes describe sources and the replies of Triggers and Subscriptions, and are in the same namespaces.
  const spokenOf = mesh.links
    .filter(({ target }) => view.resources.has(target))
    .flatMap(({ owner }) => mesh.resources.get(owner)?.resource ?? []);
  return [
    ...needsOfOwn(mesh, ids),
    ...spokenOf.map(({ ref: { namespace } }) => ({
      namespace,
      is: ofType('eventType'),
    })),
    ...near.flatMap(resource =>
      needsOfResource(resource, ({ controller }) =>
        uids.has(controller?.uid ?? ''),
      ),
    ),
    ...[...missing].flatMap(id => {
      const placeholder = mesh.placeholders.get(id);
      return placeholder
        ? needsOfPlaceholder(placeholder, name => namespaces.has(name))
        : [];
    }),
  ];
}
