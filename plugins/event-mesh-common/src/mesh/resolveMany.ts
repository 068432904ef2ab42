import { Resource, SelectedResources } from '../resources';
import { Folding } from './foldChildren';
import { ResourceIndex } from './indexResources';
import { matchesLabels } from '../model';

const addressables: ReadonlySet<Resource['type']> = new Set<Resource['type']>([
  'broker',
  'channel',
  'flow',
  'eventTransform',
  'requestReply',
  'eventSink',
]);

/**
 * The ids of what is shown for all that labels select, or for all of a namespace that takes events, in order.
 *
 * @internal
 */
export function resolveMany(
  cluster: string,
  to: SelectedResources | { readonly addressablesOf: string },
  lookups: { readonly index: ResourceIndex; readonly folding: Folding },
): string[] {
  const { index, folding } = lookups;
  const namespace = 'selector' in to ? to.namespace : to.addressablesOf;
  const selected = index.idsIn(cluster, namespace).filter(id => {
    const resource = index.byId.get(id);
    return (
      resource &&
      ('selector' in to
        ? isSelected(resource, to)
        : addressables.has(resource.type))
    );
  });
  return [...new Set(selected.map(folding.rootOf))];
}

function isSelected({ ref, labels }: Resource, to: SelectedResources): boolean {
  return (
    ref.group === to.group &&
    ref.kind === to.kind &&
    matchesLabels(labels, to.selector, to.expressions)
  );
}
