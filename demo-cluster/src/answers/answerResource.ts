import {
  ApiRequest,
  pageNotFound,
  Reply,
  ResourcePath,
  StreamReply,
} from '../requests';
import { resourceKey } from '../world';
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
  if (!info || !scopeFits(path, info.namespaced) || !serves(path, info)) {
    return pageNotFound();
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
  const watch = ['1', 'true'].includes(request.query.get('watch') ?? '');
  return watch
    ? answerWatch(state.timeline, request, target)
    : answerList(state.timeline.current(), request, target);
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
