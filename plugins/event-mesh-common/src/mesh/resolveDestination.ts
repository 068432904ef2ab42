import { Destination, SelectedResources, refId } from '../resources';
import { AddressIndex } from './indexAddresses';
import { ResourceIndex, placeKey } from './indexResources';
import { Folding } from './foldChildren';
import { LinkDraft } from './links/types';
import { matchesLabels } from './matchesLabels';
import { compareText } from './order';
import { outsideId } from './outsideId';
import { Ghost, Link } from './types';

/**
 * What a reference or destination leads to.
 *
 * @internal
 */
export type Resolved = Pick<
  Link,
  'end' | 'resolvedBy' | 'uri' | 'resolvedUri'
> & {
  /** Set where nothing in the mesh is the end: who is missing. */
  readonly missing?: Pick<Ghost, 'cluster' | 'ref' | 'uri'>;
  /** The end as named, before folding. */
  readonly named?: string;
};

/** @internal */
export type Lookups = {
  readonly index: ResourceIndex;
  readonly addresses: AddressIndex;
  readonly folding: Folding;
};

/**
 * Finds the ends of one link: several for a selector, one for everything else.
 *
 * @internal
 */
export function resolveDestination(
  cluster: string,
  to: LinkDraft['to'],
  lookups: Lookups,
): Resolved[] {
  if ('id' in to) {
    return [{ end: lookups.folding.rootOf(to.id), resolvedBy: 'ref' }];
  }
  return 'selector' in to
    ? bySelector(cluster, to, lookups)
    : byDestination(cluster, to, lookups);
}

function byDestination(
  cluster: string,
  { ref, uri, resolvedUri }: Destination,
  { index, addresses, folding }: Lookups,
): Resolved[] {
  const said = {
    ...(uri === undefined ? {} : { uri }),
    ...(resolvedUri === undefined ? {} : { resolvedUri }),
  };
  if (ref) {
    const { group, kind, namespace, name } = ref;
    const target = { cluster, group, kind, namespace, name };
    const id = refId(target);
    return [
      index.byId.has(id)
        ? { end: folding.rootOf(id), resolvedBy: 'ref', named: id, ...said }
        : {
            end: id,
            resolvedBy: 'none',
            missing: { cluster, ref: target },
            ...said,
          },
    ];
  }
  if (uri === undefined) {
    return [];
  }
  const [end] = addresses
    .find(cluster, uri)
    .map(folding.rootOf)
    .sort(compareText);
  return [
    end === undefined
      ? {
          end: outsideId(cluster, uri),
          resolvedBy: 'none',
          missing: { cluster, uri },
          ...said,
        }
      : { end, resolvedBy: 'address', ...said },
  ];
}

function bySelector(
  cluster: string,
  { group, kind, namespace, selector, expressions }: SelectedResources,
  { index, folding }: Lookups,
): Resolved[] {
  const ids = index.idsByPlace.get(
    placeKey({ cluster, group, kind, namespace }),
  );
  const ends = (ids ?? [])
    .filter(id => {
      const labels = index.byId.get(id)?.labels;
      return labels && matchesLabels(labels, selector, expressions);
    })
    .map(folding.rootOf);
  return [...new Set(ends)].map(end => ({ end, resolvedBy: 'selector' }));
}
