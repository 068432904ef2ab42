import { ApiRequest, jsonReply, Reply, statusReply } from '../requests';
import { notAcceptable, notFound } from '../statusBodies';
import { TimelineMoment } from '../timeline';
import { apiVersionOf } from '../scenario';
import { checkFuture } from './checkAge';
import { agreedForm, partialObject, wholeObject } from './forms';
import { readResourceVersion } from './readNumber';
import { Target } from './types';

/** Answers one object by its name. @internal */
export function answerObject(
  moment: TimelineMoment,
  request: ApiRequest,
  { path, info, key }: Target,
): Reply {
  const form = agreedForm(request.accept, ['PartialObjectMetadata']);
  if (!form) return statusReply(notAcceptable());
  checkFuture(moment, readResourceVersion(request.query) ?? 0, true);
  const namespace = info.namespaced ? path.namespace : '';
  const object = moment.lists
    .get(key)
    ?.items.find(
      item => item.name === path.name && item.namespace === namespace,
    );
  if (!object) return statusReply(notFound(info.group, info.plural, path.name));
  const show =
    form === 'partial'
      ? partialObject
      : wholeObject(info.kind, apiVersionOf(info));
  return jsonReply(show(object));
}
