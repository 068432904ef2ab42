import { ApiPath, ApiRequest, isWatch } from '../requests';
import { Attributes } from './types';

/** What a request that reads wants to do. @internal */
export function attributesOf(path: ApiPath, request: ApiRequest): Attributes {
  if (path.type !== 'resource') {
    return { type: 'path', verb: 'get', path: request.path };
  }
  if (path.name) return { ...path, verb: 'get' };
  // A list that is narrowed to one name counts as a request for that name.
  const fields = request.query.get('fieldSelector') ?? '';
  const [, name = ''] = /(?:^|,)metadata\.name==?([^,]+)/.exec(fields) ?? [];
  return { ...path, name, verb: isWatch(request.query) ? 'watch' : 'list' };
}
