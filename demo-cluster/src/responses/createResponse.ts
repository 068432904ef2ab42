import { allows, attributesOf, forbidden } from '../authorise';
import {
  ApiPath,
  ApiRequest,
  jsonResponse,
  pageNotFound,
  parsePath,
  ApiResponse,
  statusResponse,
  StreamResponse,
  textResponse,
} from '../requests';
import { SelectorError } from '../selectors';
import {
  badRequest,
  methodNotAllowed,
  StatusError,
  unauthorized,
} from '../statusBodies';
import { discoveryResponse } from './discoveryResponse';
import { resourceResponse } from './resourceResponse';
import { ClusterState } from './types';
import { VERSION } from './version';

const DISCOVERY = ['coreVersions', 'groups', 'group', 'resourceList'];

/** Returns the response to one request: authentication, authorization, then the resource. @internal */
export function createResponse(
  state: ClusterState,
  request: ApiRequest,
): ApiResponse | StreamResponse {
  const path = parsePath(request.path);
  const user = state.tokens.userOf(request.authorization);
  if (!user) return statusResponse(unauthorized());
  if (path.type === 'health') return textResponse(200, 'ok');
  if (path.type === 'version') return jsonResponse(VERSION);
  if (user === 'anonymous') return statusResponse(unauthorized());
  const reads = ['GET', 'HEAD'].includes(request.method);
  const wanted = attributesOf(path, request);
  const isPublic = reads && DISCOVERY.includes(path.type);
  if (!isPublic && !allows(user.rules, wanted)) {
    return statusResponse(forbidden(user.user, wanted), {
      headers: { 'X-Content-Type-Options': 'nosniff' },
    });
  }
  // Users who may write get 405: this server is read-only.
  if (!reads) return statusResponse(methodNotAllowed());
  try {
    return pathResponse(state, request, path);
  } catch (error) {
    if (error instanceof SelectorError)
      return statusResponse(badRequest(error.message));
    if (error instanceof StatusError) return errorResponse(error);
    throw error;
  }
}

function errorResponse({ status, retryAfterMs }: StatusError): ApiResponse {
  if (retryAfterMs === 0) return statusResponse(status);
  return statusResponse(status, {
    headers: { 'Retry-After': '1' },
    delayMs: retryAfterMs,
  });
}

function pathResponse(
  state: ClusterState,
  request: ApiRequest,
  path: ApiPath,
): ApiResponse | StreamResponse {
  switch (path.type) {
    case 'root':
      return jsonResponse({
        paths: ['/api', '/api/v1', '/apis', '/healthz', '/version'],
      });
    case 'resource':
      return resourceResponse(state, request, path);
    case 'coreVersions':
    case 'groups':
    case 'group':
    case 'resourceList':
      return discoveryResponse(
        state.timeline.current().discovery,
        request,
        path,
      );
    default:
      return pageNotFound();
  }
}
