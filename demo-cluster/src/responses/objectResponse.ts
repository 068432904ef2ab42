import {
  ApiRequest,
  jsonResponse,
  ApiResponse,
  statusResponse,
} from '../requests';
import { notAcceptable, notFound } from '../statusBodies';
import { TimelineMoment } from '../timeline';
import { apiVersionOf } from '../scenario';
import { checkFuture } from './checkAge';
import { negotiatedForm, partialObject, wholeObject } from './forms';
import { readResourceVersion } from './readNumber';
import { Target } from './types';

/** Returns the response to a GET of one object. @internal */
export function objectResponse(
  moment: TimelineMoment,
  request: ApiRequest,
  { path, info, key }: Target,
): ApiResponse {
  const form = negotiatedForm(request.accept, ['PartialObjectMetadata']);
  if (!form) return statusResponse(notAcceptable());
  checkFuture(moment, readResourceVersion(request.query) ?? 0, true);
  const namespace = info.namespaced ? path.namespace : '';
  const object = moment.lists
    .get(key)
    ?.items.find(
      item => item.name === path.name && item.namespace === namespace,
    );
  if (!object)
    return statusResponse(notFound(info.group, info.plural, path.name));
  const show =
    form === 'partial'
      ? partialObject
      : wholeObject(info.kind, apiVersionOf(info));
  return jsonResponse(show(object));
}
