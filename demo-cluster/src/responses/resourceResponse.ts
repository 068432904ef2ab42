import {
  ApiRequest,
  isWatch,
  pageNotFound,
  ApiResponse,
  ResourcePath,
  statusResponse,
  StreamResponse,
} from '../requests';
import { noResource, notFound } from '../statusBodies';
import { TimelineMoment } from '../timeline';
import { isBuiltIn, resourceKey } from '../scenario';
import { listResponse } from './listResponse';
import { objectResponse } from './objectResponse';
import { watchResponse } from './watchResponse';
import { ClusterState, Target } from './types';

/** Returns the response to a resource path: a list, a watch, or one object. @internal */
export function resourceResponse(
  state: ClusterState,
  request: ApiRequest,
  path: ResourcePath,
): ApiResponse | StreamResponse {
  const moment = state.timeline.current();
  const key = resourceKey(path);
  const info = moment.discovery.resources.get(key);
  if (!info || !isInScope(path, info.namespaced))
    return kindNotFound(moment, path.group);
  if (!serves(path, info)) {
    return statusResponse(notFound(info.group, info.plural, path.name));
  }
  const target: Target = { path, info, key };
  const warning = moment.deprecations.get(key);
  const headers: Record<string, string> = warning
    ? { Warning: `299 - "${warning.replace(/["\\]/g, '\\$&')}"` }
    : {};
  const response = targetResponse(state, request, target);
  return { ...response, headers: { ...response.headers, ...headers } };
}

function targetResponse(
  state: ClusterState,
  request: ApiRequest,
  target: Target,
): ApiResponse | StreamResponse {
  if (target.path.name)
    return objectResponse(state.timeline.current(), request, target);
  return isWatch(request.query)
    ? watchResponse(state.timeline, request, target)
    : listResponse(state.timeline.current(), request, target);
}

// Built-in groups respond with a Status.
function kindNotFound(
  { discovery }: TimelineMoment,
  group: string,
): ApiResponse {
  return isBuiltIn(discovery, group)
    ? statusResponse(noResource())
    : pageNotFound();
}

function isInScope(path: ResourcePath, namespaced: boolean): boolean {
  const isNamespaceObject = path.group === '' && path.plural === 'namespaces';
  if (isNamespaceObject) return true;
  if (!namespaced) return path.namespace === '';
  return path.name === '' || path.namespace !== '';
}

function serves(
  path: ResourcePath,
  info: { subresources: readonly { name: string }[] },
): boolean {
  return (
    path.subresource === '' ||
    info.subresources.some(part => part.name === path.subresource)
  );
}
