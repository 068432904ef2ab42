import { encodePart } from './encodePart';
import { Request } from './createRequest';
import { Discovery, ServedVersion } from './discovery';
import { parseAggregatedDiscovery } from './parseAggregatedDiscovery';
import { parseGroupList, parseResourceList } from './parseClassicDiscovery';
import { Failure } from '../model';

const aggregated =
  'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json';

/**
 * The discovery of a cluster, or its failure.
 *
 * @internal
 */
export type DiscoveryResult =
  | { readonly discovery: Discovery; readonly failure?: undefined }
  | { readonly failure: Failure };

// A cluster that is too old for aggregated discovery has a few dozen versions. Above this limit, known kinds are listed
// without discovery.
const maxClassicRequests = 100;

/**
 * Discovers the served resources: by one aggregated request if the cluster supports it, otherwise version by version
 * for the wanted groups.
 *
 * @internal
 */
export async function discover(
  request: Request,
  isWanted: (group: string) => boolean,
): Promise<DiscoveryResult> {
  const answer = await request('/apis', { accept: aggregated });
  if (answer.failure) {
    return { failure: answer.failure };
  }
  const discovery = parseAggregatedDiscovery(answer.body);
  if (discovery) {
    return { discovery };
  }
  const versions = parseGroupList(answer.body);
  return versions
    ? { discovery: await discoverClassic(request, isWanted, versions) }
    : { failure: { code: 'unexpectedShape' } };
}

async function discoverClassic(
  request: Request,
  isWanted: (group: string) => boolean,
  versions: ReadonlyMap<string, readonly string[]>,
): Promise<Discovery> {
  let left = maxClassicRequests;
  const entries = [...versions].map(async ([group, names]) => {
    const served = names.map(async (version): Promise<ServedVersion> => {
      if (!isWanted(group) || left === 0) {
        return { version };
      }
      left -= 1;
      const resources = await readVersion(request, group, version);
      return { version, resources };
    });
    return [group, await Promise.all(served)] as const;
  });
  return new Map(await Promise.all(entries));
}

async function readVersion(request: Request, group: string, version: string) {
  const answer = await request(
    `/apis/${encodePart(group)}/${encodePart(version)}`,
    { accept: 'application/json' },
  );
  return answer.failure ? undefined : parseResourceList(answer.body);
}
