import { Destination, Resource } from '../resources';
import { ReferenceOrigin, Lookups } from './lookups';
import { addressKey, parseUri } from './parseUri';
import { Link } from './types';

/**
 * Whether the controller sends to something else than what the spec names.
 *
 * @remarks Only where that can be known: the controller's URI is an address of something else, or the end has addresses
 * and this is none of them. A path beside a reference leads to a place at the end's own host.
 * @internal
 */
export function sentElsewhere(
  from: ReferenceOrigin,
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
