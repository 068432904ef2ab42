import { encodePart } from './encodePart';
import { Request } from './createRequest';
import { Discovery, ServedVersion } from './discovery';
import { parseAggregatedDiscovery } from './parseAggregatedDiscovery';
import { parseGroupList, parseResourceList } from './parseClassicDiscovery';
import { Failure } from './types';

const aggregated =
  'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json';

/**
 * What the cluster serves, or why it did not say.
 *
 * @internal
 */
export type DiscoveryResult =
  | { readonly discovery: Discovery; readonly failure?: undefined }
  | { readonly failure: Failure };

/**
 * Asks what the cluster serves: in one request where it can say so, else version by version for the groups wanted.
 *
 * @internal
 */
export async function discover(
  request: Request,
  groups: ReadonlySet<string>,
): Promise<DiscoveryResult> {
  const answer = await request('/apis', { Accept: aggregated });
  if (answer.failure) {
    return { failure: answer.failure };
  }
  const discovery = parseAggregatedDiscovery(answer.body);
  if (discovery) {
    return { discovery };
  }
  const versions = parseGroupList(answer.body);
  return versions
    ? { discovery: await discoverClassic(request, groups, versions) }
    : { failure: { code: 'unexpectedShape' } };
}

async function discoverClassic(
  request: Request,
  groups: ReadonlySet<string>,
  versions: ReadonlyMap<string, readonly string[]>,
): Promise<Discovery> {
  const entries = [...versions].map(async ([group, names]) => {
    const served = names.map(
      async (version): Promise<ServedVersion> =>
        groups.has(group)
          ? { version, resources: await readVersion(request, group, version) }
          : { version },
    );
    return [group, await Promise.all(served)] as const;
  });
  return new Map(await Promise.all(entries));
}

async function readVersion(request: Request, group: string, version: string) {
  const answer = await request(
    `/apis/${encodePart(group)}/${encodePart(version)}`,
    { Accept: 'application/json' },
  );
  return answer.failure ? undefined : parseResourceList(answer.body);
}
