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
    ...(named ? {} : { missing: { cluster, ref: target } }),
    ...said(to),
    ...elsewhere(from, { ...to, end, named }, lookups),
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
      ...said(to),
    };
  }
  const end = folding.rootOf(found);
  const named = lookups.index.byId.get(found);
  return {
    end,
    resolvedBy: near ? 'address' : 'publicAddress',
    ...said(to),
    ...elsewhere(from, { ...to, end, named }, lookups),
  };
}

function said({ uri, resolvedUri }: Destination) {
  return {
    ...(uri === undefined ? {} : { uri }),
    ...(resolvedUri === undefined ? {} : { resolvedUri }),
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
  to: Destination & { end: string; named: Resource | undefined },
  { addresses, folding, index }: Lookups,
): Pick<Resolved, 'elsewhere'> {
  const { uri, resolvedUri, end, named, ref } = to;
  if (resolvedUri === undefined) {
    return {};
  }
  const parts = parseUri(resolvedUri);
  const asWritten = !ref && uri !== undefined ? parseUri(uri) : undefined;
  if (parts && asWritten && addressKey(parts) === addressKey(asWritten)) {
    return {};
  }
  const roots = addresses.find(from, resolvedUri).map(folding.rootOf);
  if (roots.includes(end)) {
    return {};
  }
  if (roots.length > 0) {
    return { elsewhere: { id: roots[0] } };
  }
  const known = [
    ...(named?.addresses ?? []),
    ...(index.byId.get(end)?.addresses ?? []),
  ];
  const hosts = known.flatMap(address => parseUri(address)?.host ?? []);
  const atItsHost = ref && uri !== undefined && parts;
  // A Service's address is its name.
  const isKnown = hosts.length > 0 || named?.ref.kind === 'Service';
  return !isKnown || (atItsHost && hosts.includes(parts.host))
    ? {}
    : { elsewhere: {} };
}
