import { allows, attributesOf, forbidden } from '../authorise';
import {
  ApiPath,
  ApiRequest,
  jsonReply,
  pageNotFound,
  parsePath,
  Reply,
  statusReply,
  StreamReply,
  textReply,
} from '../requests';
import { SelectorError } from '../selectors';
import {
  badRequest,
  methodNotAllowed,
  Refusal,
  unauthorized,
} from '../statusBodies';
import { answerDiscovery } from './answerDiscovery';
import { answerResource } from './answerResource';
import { ClusterState } from './types';
import { VERSION } from './version';

const DISCOVERY = ['coreVersions', 'groups', 'group', 'resourceList'];

/** Answers one request: who asks, whether they may, and then what. @internal */
export function answer(
  state: ClusterState,
  request: ApiRequest,
): Reply | StreamReply {
  const path = parsePath(request.path);
  const user = state.tokens.userOf(request.authorization);
  if (!user) return statusReply(unauthorized());
  if (path.type === 'health') return textReply(200, 'ok');
  if (path.type === 'version') return jsonReply(VERSION);
  if (user === 'anonymous') return statusReply(unauthorized());
  const reads = ['GET', 'HEAD'].includes(request.method);
  const wanted = attributesOf(path, request);
  const forEveryone = reads && DISCOVERY.includes(path.type);
  if (!forEveryone && !allows(user.rules, wanted)) {
    return statusReply(forbidden(user.user, wanted), {
      headers: { 'X-Content-Type-Options': 'nosniff' },
    });
  }
  // Whoever may write is told that nobody can here.
  if (!reads) return statusReply(methodNotAllowed());
  try {
    return answerPath(state, request, path);
  } catch (error) {
    if (error instanceof SelectorError)
      return statusReply(badRequest(error.message));
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
}

function refused({ status, retryAfterMs }: Refusal): Reply {
  if (retryAfterMs === 0) return statusReply(status);
  return statusReply(status, {
    headers: { 'Retry-After': '1' },
    delayMs: retryAfterMs,
  });
}

function answerPath(
  state: ClusterState,
  request: ApiRequest,
  path: ApiPath,
): Reply | StreamReply {
  switch (path.type) {
    case 'root':
      return jsonReply({
        paths: ['/api', '/api/v1', '/apis', '/healthz', '/version'],
      });
    case 'resource':
      return answerResource(state, request, path);
    case 'coreVersions':
    case 'groups':
    case 'group':
    case 'resourceList':
      return answerDiscovery(state.timeline.current().discovery, request, path);
    default:
      return pageNotFound();
  }
}
