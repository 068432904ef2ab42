import { negotiate } from '../accept';
import { JsonObject, objectsOf, stringAt } from '../json';
import {
  ApiPath,
  ApiRequest,
  jsonReply,
  pageNotFound,
  Reply,
  statusReply,
} from '../requests';
import { notAcceptable } from '../statusBodies';
import { Discovery } from '../world';

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
  const roots = path.type === 'coreVersions' || path.type === 'groups';
  const agreed = negotiate(request.accept, roots ? [AGGREGATED] : []);
  if (!agreed) return statusReply(notAcceptable(['application/json']));
  const headers = { Vary: 'Accept' };
  if (agreed.form) {
    const { aggregatedCore, aggregatedGroups } = discovery;
    const document = path.type === 'groups' ? aggregatedGroups : aggregatedCore;
    return jsonReply(document, { contentType: AGGREGATED_TYPE, headers });
  }
  const document = documentOf(discovery, path);
  return document
    ? jsonReply(document, roots ? { headers } : {})
    : pageNotFound();
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
