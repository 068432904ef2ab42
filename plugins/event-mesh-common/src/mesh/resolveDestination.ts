import { Destination, Reference, Resource } from '../resources';
import { refId } from '../model';
import { isInClusterHost } from './hosts';
import { LinkDraft } from './links/types';
import { ReferenceOrigin, Lookups } from './lookups';
import { externalId } from './externalId';
import { parseUri } from './parseUri';
import { resolveMany } from './resolveMany';
import { sentElsewhere } from './sentElsewhere';
import { Placeholder, Link } from './types';

/**
 * What a reference or destination leads to.
 *
 * @internal
 */
export type Resolved = Pick<
  Link,
  'target' | 'resolvedBy' | 'uri' | 'resolvedUri' | 'elsewhere'
> & {
  /** Set where nothing in the mesh is the end: who is missing. */
  readonly missing?: Pick<Placeholder, 'cluster' | 'ref' | 'uri' | 'inCluster'>;
};

/**
 * Finds the ends of one link: perhaps several, or none, for a selection, one for everything else.
 *
 * @internal
 */
export function resolveDestination(
  owner: Resource,
  { to, namespace = owner.ref.namespace, anyCase }: LinkDraft,
  lookups: Lookups,
): Resolved[] {
  const { cluster } = owner.ref;
  if ('id' in to) {
    return [{ target: lookups.folding.rootOf(to.id), resolvedBy: 'ref' }];
  }
  if ('selector' in to || 'addressablesOf' in to) {
    return resolveMany(cluster, to, lookups).map(target => ({
      target,
      resolvedBy: 'selector',
    }));
  }
  const from = { cluster, namespace };
  if (to.ref) {
    return [
      byReference(from, { ...to, ref: to.ref, anyCase: !!anyCase }, lookups),
    ];
  }
  // A relative URI leads nowhere by itself: its reference could not be read.
  const isWhole = to.uri !== undefined && parseUri(to.uri);
  const uri = isWhole ? to.uri : to.resolvedUri ?? to.uri;
  return uri === undefined ? [] : [byUri(from, { ...to, leads: uri }, lookups)];
}

function byReference(
  from: ReferenceOrigin,
  to: Destination & { readonly ref: Reference; readonly anyCase: boolean },
  lookups: Lookups,
): Resolved {
  const { cluster } = from;
  const { group, kind, namespace, name } = to.ref;
  const target = { cluster, group, kind, namespace, name };
  const { index, folding } = lookups;
  const written = refId(target);
  const id =
    to.anyCase && !index.byId.has(written)
      ? index.idInAnyCase(target) ?? written
      : written;
  const named = index.byId.get(id);
  const end = named ? folding.rootOf(id) : id;
  return {
    target: end,
    resolvedBy: named ? 'ref' : 'none',
    missing: named ? undefined : { cluster, ref: target },
    uri: to.uri,
    resolvedUri: to.resolvedUri,
    elsewhere: sentElsewhere(from, { to, end, named }, lookups),
  };
}

function byUri(
  from: ReferenceOrigin,
  to: Destination & { readonly leads: string },
  lookups: Lookups,
): Resolved {
  const { cluster } = from;
  const { addresses, folding } = lookups;
  const [near] = addresses.find(from, to.leads);
  const [far] = near ? [] : addresses.findAbroad(cluster, to.leads);
  const found = near ?? far;
  if (found === undefined) {
    const parts = parseUri(to.leads);
    const inCluster = parts && isInClusterHost(parts.host);
    return {
      target: externalId(cluster, to.leads),
      resolvedBy: 'none',
      missing: {
        cluster,
        uri: to.leads,
        ...(inCluster ? { inCluster } : {}),
      },
      uri: to.uri,
      resolvedUri: to.resolvedUri,
    };
  }
  const target = folding.rootOf(found);
  const named = lookups.index.byId.get(found);
  return {
    target,
    resolvedBy: near ? 'address' : 'publicAddress',
    uri: to.uri,
    resolvedUri: to.resolvedUri,
    elsewhere: sentElsewhere(from, { to, end: target, named }, lookups),
  };
}
