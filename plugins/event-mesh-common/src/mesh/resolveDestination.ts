import { Destination, Reference, Resource, refId } from '../resources';
import { AddressIndex } from './indexAddresses';
import { ResourceIndex } from './indexResources';
import { Folding } from './foldChildren';
import { isInClusterHost } from './hosts';
import { LinkDraft } from './links/types';
import { outsideId } from './outsideId';
import { addressKey, parseUri } from './parseUri';
import { resolveMany } from './resolveMany';
import { Ghost, Link } from './types';

/**
 * What a reference or destination leads to.
 *
 * @internal
 */
export type Resolved = Pick<
  Link,
  'end' | 'resolvedBy' | 'uri' | 'resolvedUri' | 'elsewhere'
> & {
  /** Set where nothing in the mesh is the end: who is missing. */
  readonly missing?: Pick<Ghost, 'cluster' | 'ref' | 'uri' | 'inCluster'>;
};

/** @internal */
export type Lookups = {
  readonly index: ResourceIndex;
  readonly addresses: AddressIndex;
  readonly folding: Folding;
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
    return [{ end: lookups.folding.rootOf(to.id), resolvedBy: 'ref' }];
  }
  if ('selector' in to || 'addressablesOf' in to) {
    return resolveMany(cluster, to, lookups).map(end => ({
      end,
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

type From = { readonly cluster: string; readonly namespace: string };

function byReference(
  from: From,
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
    end,
    resolvedBy: named ? 'ref' : 'none',
    missing: named ? undefined : { cluster, ref: target },
    uri: to.uri,
    resolvedUri: to.resolvedUri,
    elsewhere: elsewhere(from, { to, end, named }, lookups),
  };
}

function byUri(
  from: From,
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
      end: outsideId(cluster, to.leads),
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
  const end = folding.rootOf(found);
  const named = lookups.index.byId.get(found);
  return {
    end,
    resolvedBy: near ? 'address' : 'publicAddress',
    uri: to.uri,
    resolvedUri: to.resolvedUri,
    elsewhere: elsewhere(from, { to, end, named }, lookups),
  };
}

/**
 * Whether the controller sends to something else than what the spec names.
 *
 * @remarks Only where that can be known: the controller's URI is an address of something else, or the end has addresses
 * and this is none of them. A path beside a reference leads to a place at the end's own host.
 */
function elsewhere(
  from: From,
  found: { to: Destination; end: string; named: Resource | undefined },
  { addresses, folding, index }: Lookups,
): Link['elsewhere'] {
  const { end, named } = found;
  const { uri, resolvedUri, ref } = found.to;
  if (resolvedUri === undefined || (!ref && uri === resolvedUri)) {
    return undefined;
  }
  const ids = addresses.find(from, resolvedUri);
  if (ids.some(id => folding.rootOf(id) === end)) {
    return undefined;
  }
  if (ids.length > 0) {
    return { id: folding.rootOf(ids[0]) };
  }
  const parts = parseUri(resolvedUri);
  const written = uri === undefined ? undefined : parseUri(uri);
  if (!ref && parts && written && addressKey(parts) === addressKey(written)) {
    return undefined;
  }
  const hosts = [named, index.byId.get(end)].flatMap(resource =>
    (resource?.addresses ?? []).flatMap(one => parseUri(one)?.host ?? []),
  );
  const atItsHost = ref && uri !== undefined && parts;
  // A Service's address is its name.
  const isKnown = hosts.length > 0 || named?.ref.kind === 'Service';
  return !isKnown || (atItsHost && hosts.includes(parts.host)) ? undefined : {};
}
