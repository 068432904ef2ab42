import { applyView } from '../view';
import { Mesh, linkIndex } from '../mesh';
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
  const links = linkIndex(mesh);
  for (const id of view.resources.keys()) {
    for (const { target } of links.of(id)) {
      if (mesh.placeholders.has(target)) {
        missing.add(target);
      }
    }
  }
  // EventTypes speak of sources, and of the replies that Triggers and Subscriptions get, and are where these are.
  const spokenOf = [...view.resources.keys()]
    .flatMap(id => links.at(id))
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
