import { Resource } from '../resources';
import { domainOf, hostsMeant, isPublicHost } from './hosts';
import { UriParts, addressKey, parseUri, siteKey } from './parseUri';
import { Task, forEachYielding } from '../model';

/**
 * Finds what takes events at a URI.
 *
 * @internal
 */
export type AddressIndex = {
  /** Ids of what answers there in the cluster of who names it, in order. */
  find(
    from: { readonly cluster: string; readonly namespace: string },
    uri: string,
  ): readonly string[];
  /** Ids of what answers there in the only other cluster that it can lead to. */
  findAbroad(cluster: string, uri: string): readonly string[];
};

type ClusterAddresses = {
  /** By scheme, host, port and path. */
  readonly exact: Map<string, string[]>;
  /** By scheme, host and port: of workloads, which answer at any path. */
  readonly sites: Map<string, string[]>;
};

type Cluster = ClusterAddresses & {
  /** Services by `<name>.<namespace>.svc`, where they answer at any path and port. */
  readonly services: Map<string, string[]>;
  readonly domains: Set<string>;
};

type Abroad = { readonly cluster: string; readonly ids: readonly string[] };

/**
 * Indexes the addresses of all resources, each in its own cluster, and the public ones for all others.
 *
 * @remarks A Service has no status address: it answers at `<name>.<namespace>.svc`. A cluster's DNS domain is
 * `cluster.local` or whatever domain an address of the same cluster shows.
 * @internal
 */
export function* indexAddresses(
  byId: ReadonlyMap<string, Resource>,
): Task<AddressIndex> {
  const clusters = yield* clustersOf(byId);
  // Many say the same URI: a Trigger's subscriber, and the dead letter sink of each Trigger of a Broker.
  const parsed = new Map<string, UriParts | undefined>();
  const partsOf = (uri: string) => {
    const known = parsed.get(uri);
    const parts = known ?? parseUri(uri);
    if (!known) {
      parsed.set(uri, parts);
    }
    return parts;
  };
  return {
    find({ cluster, namespace }, uri) {
      const known = clusters.get(cluster);
      const parts = known && partsOf(uri);
      if (!parts) {
        return [];
      }
      for (const host of hostsMeant(parts.host, { ...known, namespace })) {
        const found = findAddress(known, { ...parts, host });
        const service = /^https?$/.test(parts.scheme) && known.services;
        const ids = found ?? (service ? service.get(host) : undefined);
        if (ids) {
          return ids;
        }
      }
      return [];
    },
    findAbroad(cluster, uri) {
      const parts = partsOf(uri);
      if (!parts || !isPublicHost(parts.host)) {
        return [];
      }
      const places = [...clusters].flatMap(([name, known]): Abroad[] => {
        const ids = name === cluster ? undefined : findAddress(known, parts);
        return ids ? [{ cluster: name, ids }] : [];
      });
      // Two clusters that say the same address: nobody can know which of them is meant.
      return places.length === 1 ? places[0].ids : [];
    },
  };
}

function* clustersOf(
  byId: ReadonlyMap<string, Resource>,
): Task<ReadonlyMap<string, Cluster>> {
  const clusters = new Map<string, Cluster>();
  const addresses: [id: string, resource: Resource, parts: UriParts][] = [];
  yield* forEachYielding(byId, ([id, resource]) => {
    const { ref } = resource;
    const cluster = clusters.get(ref.cluster) ?? {
      exact: new Map(),
      sites: new Map(),
      services: new Map(),
      domains: new Set(),
    };
    clusters.set(ref.cluster, cluster);
    for (const address of resource.addresses) {
      const parts = parseUri(address);
      if (parts) {
        addresses.push([id, resource, parts]);
        const domain = domainOf(parts.host);
        if (domain) {
          cluster.domains.add(domain);
        }
      }
    }
    if (resource.type === 'workload' && ref.kind === 'Service') {
      const host = `${ref.name}.${ref.namespace}.svc`.toLowerCase();
      add(cluster.services, host, id);
    }
  });
  // Once all domains are known.
  yield* forEachYielding(addresses, ([id, { type, ref }, parts]) => {
    const cluster = clusters.get(ref.cluster);
    if (cluster) {
      const [host] = hostsMeant(parts.host, { ...cluster, ...ref });
      const place = { ...parts, host };
      add(cluster.exact, addressKey(place), id);
      if (type === 'workload' && place.path === '') {
        add(cluster.sites, siteKey(place), id);
      }
    }
  });
  return clusters;
}

function findAddress(
  { exact, sites }: ClusterAddresses,
  parts: UriParts,
): readonly string[] | undefined {
  return exact.get(addressKey(parts)) ?? sites.get(siteKey(parts));
}

function add(map: Map<string, string[]>, at: string, id: string) {
  const ids = map.get(at);
  if (!ids) {
    map.set(at, [id]);
  } else if (ids[ids.length - 1] !== id) {
    ids.push(id);
  }
}
