import {
  ApiRequest,
  isWatch,
  pageNotFound,
  Reply,
  ResourcePath,
  statusReply,
  StreamReply,
} from '../requests';
import { noResource, notFound } from '../statusBodies';
import { TimelineMoment } from '../timeline';
import { isBuiltIn, resourceKey } from '../scenario';
import { answerList } from './answerList';
import { answerObject } from './answerObject';
import { answerWatch } from './answerWatch';
import { ClusterState, Target } from './types';

/** Answers a path of a kind: a list, a watch, or one object. @internal */
export function answerResource(
  state: ClusterState,
  request: ApiRequest,
  path: ResourcePath,
): Reply | StreamReply {
  const moment = state.timeline.current();
  const key = resourceKey(path);
  const info = moment.discovery.resources.get(key);
  if (!info || !scopeFits(path, info.namespaced))
    return nothingThere(moment, path.group);
  if (!serves(path, info)) {
    return statusReply(notFound(info.group, info.plural, path.name));
  }
  const target: Target = { path, info, key };
  const warning = moment.deprecations.get(key);
  const headers: Record<string, string> = warning
    ? { Warning: `299 - "${warning.replace(/["\\]/g, '\\$&')}"` }
    : {};
  const reply = answerTarget(state, request, target);
  return { ...reply, headers: { ...reply.headers, ...headers } };
}

function answerTarget(
  state: ClusterState,
  request: ApiRequest,
  target: Target,
): Reply | StreamReply {
  if (target.path.name)
    return answerObject(state.timeline.current(), request, target);
  return isWatch(request.query)
    ? answerWatch(state.timeline, request, target)
    : answerList(state.timeline.current(), request, target);
}

// Groups of the server's own answer with a Status.
function nothingThere({ discovery }: TimelineMoment, group: string): Reply {
  return isBuiltIn(discovery, group)
    ? statusReply(noResource())
    : pageNotFound();
}

function scopeFits(path: ResourcePath, namespaced: boolean): boolean {
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
