import { createHash } from 'node:crypto';
import { mentions, negotiate } from '../accept';
import { JsonObject, objectsOf, stringAt } from '../json';
import {
  ApiPath,
  ApiRequest,
  jsonResponse,
  pageNotFound,
  ApiResponse,
  statusResponse,
} from '../requests';
import { noResource, notAcceptable } from '../statusBodies';
import { Discovery, isBuiltIn } from '../scenario';

const AGGREGATED = {
  as: 'APIGroupDiscoveryList',
  group: 'apidiscovery.k8s.io',
  version: 'v2',
};

const AGGREGATED_TYPE =
  'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';

/** Returns the response to a discovery request: aggregated on request, else one document per path. @internal */
export function discoveryResponse(
  discovery: Discovery,
  request: ApiRequest,
  path: ApiPath,
): ApiResponse {
  const { aggregatedCore, aggregatedGroups } = discovery;
  if (mentions(request.accept, AGGREGATED)) {
    if (path.type === 'coreVersions')
      return aggregated(aggregatedCore, request);
    if (path.type === 'groups') return aggregated(aggregatedGroups, request);
  }
  if (!negotiate(request.accept, [])) return statusResponse(notAcceptable());
  const document = documentOf(discovery, path);
  if (document) return jsonResponse(document);
  const builtIn =
    path.type === 'resourceList' && isBuiltIn(discovery, path.group);
  return builtIn ? statusResponse(noResource()) : pageNotFound();
}

// Clients cache this document and revalidate it with its ETag.
function aggregated(document: JsonObject, request: ApiRequest): ApiResponse {
  const contentType = AGGREGATED_TYPE;
  const response = jsonResponse(document, { contentType });
  const tag = `"${createHash('sha512')
    .update(response.body)
    .digest('hex')
    .toUpperCase()}"`;
  const headers = { 'Cache-Control': 'public', ETag: tag, Vary: 'Accept' };
  if (request.ifNoneMatch === tag)
    return { ...response, code: 304, body: '', headers };
  return { ...response, headers };
}

function documentOf(
  discovery: Discovery,
  path: ApiPath,
): JsonObject | undefined {
  switch (path.type) {
    case 'coreVersions':
      return discovery.coreVersions;
    case 'groups':
      return discovery.groups;
    case 'group': {
      const group = objectsOf(discovery.groups.groups).find(
        entry => stringAt(entry, 'name') === path.group,
      );
      return group && { kind: 'APIGroup', apiVersion: 'v1', ...group };
    }
    case 'resourceList':
      return discovery.resourceLists.get(`${path.group}/${path.version}`);
    default:
      return undefined;
  }
}
