import { knownKinds } from './catalogue';
import { Field, child, required } from './fields/field';
import { isObject } from './fields/jsonType';
import { readText } from './fields/scalars';
import { ObjectToRead } from './kinds/objectToRead';
import { readers } from './kinds';
import { typeByShape } from './kinds/typeByShape';
import { readBase } from './metadata';
import { ResourceRef } from '../model';
import { collectReadIssues } from './collectReadIssues';
import { ReadIssue, Resource } from './types';

/**
 * The list that contains an object. It provides kind and version, which items of core lists lack.
 *
 * @internal
 */
export type ListIdentity = {
  readonly cluster: string;
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** Whether the kind's definition claims the subscribable duck type. */
  readonly isSubscribable?: boolean;
};

/**
 * The result of one object: its projection, if it has an identity, and its read issues.
 *
 * @internal
 */
export type ReadObject = {
  readonly resource?: Resource;
  readonly readIssues: readonly ReadIssue[];
};

const typeOfKind = new Map(
  knownKinds.map(({ group, kind, type }) => [`${group}/${kind}`, type]),
);

/** @internal */
export function readObject(item: unknown, list: ListIdentity): ReadObject {
  const { cluster, group, kind, version } = list;
  const metadata = isObject(item) ? item.metadata : undefined;
  const { name, namespace } = isObject(metadata) ? metadata : {};
  const ref: ResourceRef = {
    cluster,
    group,
    kind,
    namespace: typeof namespace === 'string' ? namespace : '',
    name: typeof name === 'string' ? name : '',
  };
  if (ref.name === '') {
    return { readIssues: [unreadable(ref)] };
  }
  const { report, readIssues: readIssues } = collectReadIssues(ref);
  const object: Field = { value: item, key: '', report };
  const known = typeOfKind.get(`${group}/${kind}`);
  const fields: ObjectToRead = {
    base: readBase(object, ref, version),
    namespace: ref.namespace,
    metadata: child(object, 'metadata'),
    spec: child(object, 'spec'),
    status: child(object, 'status'),
  };
  const namespaceField = child(fields.metadata, 'namespace');
  readText(
    known && known !== 'namespace' ? required(namespaceField) : namespaceField,
  );
  const type = known ?? typeByShape(kind, fields, list.isSubscribable ?? false);
  return { resource: readers[type](fields), readIssues };
}

function unreadable({
  cluster,
  group,
  kind,
  namespace,
}: ResourceRef): ReadIssue {
  return {
    code: 'objectUnreadable',
    cluster,
    params: namespace === '' ? { group, kind } : { group, kind, namespace },
  };
}
