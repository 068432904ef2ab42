import { Resource } from '../resources';
import { addressKey, parseUri } from './parseUri';

/**
 * Finds what takes events at a URI.
 *
 * @internal
 */
export type AddressIndex = {
  /** Ids that may be meant, best first: all of the first non-empty tier. */
  find(cluster: string, uri: string): readonly string[];
};

const key = (cluster: string, text: string) => JSON.stringify([cluster, text]);

/**
 * Indexes the addresses of all resources, and the in-cluster hosts of Services, each in its own cluster.
 *
 * @remarks A Service has no status address: it answers at `<name>.<namespace>.svc` with any path and port. The
 * cluster's DNS domain is `cluster.local` or whatever domain an address of the same cluster shows.
 * @internal
 */
export function indexAddresses(
  byId: ReadonlyMap<string, Resource>,
): AddressIndex {
  const exact = new Map<string, string[]>();
  const hosts = new Map<string, string[]>();
  const domains = new Set<string>();
  for (const [id, { type, ref, addresses }] of byId) {
    for (const address of addresses) {
      const parts = parseUri(address);
      if (parts) {
        add(exact, key(ref.cluster, addressKey(parts)), id);
        const domain = /^[^.]+\.[^.]+\.svc\.(.+)$/.exec(parts.host)?.[1];
        if (domain) {
          domains.add(key(ref.cluster, domain));
        }
      }
    }
    if (type === 'workload' && ref.kind === 'Service') {
      const host = `${ref.name}.${ref.namespace}.svc`.toLowerCase();
      add(hosts, key(ref.cluster, host), id);
    }
  }
  return {
    find(cluster, uri) {
      const parts = parseUri(uri);
      if (!parts) {
        return [];
      }
      const known = exact.get(key(cluster, addressKey(parts)));
      if (known) {
        return known;
      }
      const [, host, domain] =
        /^([^.]+\.[^.]+\.svc)(?:\.(.+))?$/.exec(parts.host) ?? [];
      const inCluster =
        host !== undefined &&
        /^https?$/.test(parts.scheme) &&
        (domain === undefined ||
          domain === 'cluster.local' ||
          domains.has(key(cluster, domain)));
      return (inCluster && hosts.get(key(cluster, host))) || [];
    },
  };
}

function add(map: Map<string, string[]>, at: string, id: string) {
  const ids = map.get(at);
  if (!ids) {
    map.set(at, [id]);
  } else if (!ids.includes(id)) {
    ids.push(id);
  }
}
