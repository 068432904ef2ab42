import { JsonObject } from '../json';
import { failure, qualified, StatusBody } from '../statusBodies';
import { Attributes } from './types';

/** 403, with the message of Kubernetes. @internal */
export function forbidden(user: string, wanted: Attributes): StatusBody {
  if (wanted.type === 'path') {
    return failure({
      code: 403,
      reason: 'Forbidden',
      message: `forbidden: User "${user}" cannot ${wanted.verb} path "${wanted.path}"`,
      details: {},
    });
  }
  const { verb, group, plural, subresource, namespace, name } = wanted;
  const part = subresource ? `${plural}/${subresource}` : plural;
  const subject = name
    ? `${qualified(group, plural)} "${name}"`
    : qualified(group, plural);
  const scope = namespace
    ? `in the namespace "${namespace}"`
    : 'at the cluster scope';
  const details: JsonObject = {};
  if (name) details.name = name;
  if (group) details.group = group;
  return failure({
    code: 403,
    reason: 'Forbidden',
    message: `${subject} is forbidden: User "${user}" cannot ${verb} resource "${part}" in API group "${group}" ${scope}`,
    details: { ...details, kind: plural },
  });
}
