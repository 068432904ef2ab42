import { ApiPath, ApiRequest, isWatch } from '../requests';
import { Attributes } from './types';

const WRITES: Readonly<Record<string, string>> = {
  POST: 'create',
  PUT: 'update',
  PATCH: 'patch',
  DELETE: 'delete',
};

/** Returns the attributes of a request for authorization. @internal */
export function attributesOf(path: ApiPath, request: ApiRequest): Attributes {
  const { method } = request;
  const reads = ['GET', 'HEAD'].includes(method);
  if (path.type !== 'resource') {
    const verb = reads ? 'get' : method.toLowerCase();
    return { type: 'path', verb, path: request.path };
  }
  if (!reads) {
    const many = method === 'DELETE' && !path.name;
    const verb = many ? 'deletecollection' : WRITES[method] ?? '';
    return { ...path, verb };
  }
  if (path.name) return { ...path, verb: 'get' };
  // A list that is narrowed to one name counts as a request for that name.
  const fields = request.query.get('fieldSelector') ?? '';
  const [, name = ''] = /(?:^|,)metadata\.name==?([^,]+)/.exec(fields) ?? [];
  return { ...path, name, verb: isWatch(request.query) ? 'watch' : 'list' };
}
