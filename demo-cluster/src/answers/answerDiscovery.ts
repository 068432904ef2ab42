import { createHash } from 'node:crypto';
import { mentions, negotiate } from '../accept';
import { JsonObject, objectsOf, stringAt } from '../json';
import {
  ApiPath,
  ApiRequest,
  jsonReply,
  pageNotFound,
  Reply,
  statusReply,
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

/** Answers what there is: all at once where the client asks for that form, else one document a path. @internal */
export function answerDiscovery(
  discovery: Discovery,
  request: ApiRequest,
  path: ApiPath,
): Reply {
  const { aggregatedCore, aggregatedGroups } = discovery;
  if (mentions(request.accept, AGGREGATED)) {
    if (path.type === 'coreVersions')
      return aggregated(aggregatedCore, request);
    if (path.type === 'groups') return aggregated(aggregatedGroups, request);
  }
  if (!negotiate(request.accept, [])) return statusReply(notAcceptable());
  const document = documentOf(discovery, path);
  if (document) return jsonReply(document);
  const builtIn =
    path.type === 'resourceList' && isBuiltIn(discovery, path.group);
  return builtIn ? statusReply(noResource()) : pageNotFound();
}

// Clients keep this document and ask with its tag whether it still holds.
function aggregated(document: JsonObject, request: ApiRequest): Reply {
  const contentType = AGGREGATED_TYPE;
  const reply = jsonReply(document, { contentType });
  const tag = `"${createHash('sha512')
    .update(reply.body)
    .digest('hex')
    .toUpperCase()}"`;
  const headers = { 'Cache-Control': 'public', ETag: tag, Vary: 'Accept' };
  if (request.ifNoneMatch === tag)
    return { ...reply, code: 304, body: '', headers };
  return { ...reply, headers };
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
