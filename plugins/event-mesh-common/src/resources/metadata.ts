import { Field, child } from './fields/field';
import { entries, readTexts } from './fields/collections';
import { isObject } from './fields/jsonType';
import { numberAt, textAt } from './fields/at';
import { withoutUndefined } from './fields/withoutUndefined';
import { readAddresses } from './addresses';
import { readConditions } from './conditions';
import { ResourceRef } from '../model';
import { ResourceBase } from './types';

/**
 * Reads the fields of every resource from `metadata` and `status`.
 *
 * @internal
 */
export function readBase(
  object: Field,
  ref: ResourceRef,
  version: string,
): ResourceBase {
  const metadata = child(object, 'metadata');
  const status = child(object, 'status');
  return withoutUndefined({
    ref,
    version,
    uid: textAt(metadata, 'uid'),
    labels: readTexts(child(metadata, 'labels')),
    annotations: readTexts(child(metadata, 'annotations')),
    createdAt: textAt(metadata, 'creationTimestamp'),
    deletedAt: textAt(metadata, 'deletionTimestamp'),
    generation: numberAt(metadata, 'generation'),
    observedGeneration: numberAt(status, 'observedGeneration'),
    hasStatus: isObject(status.value) && Object.keys(status.value).length > 0,
    conditions: readConditions(status),
    controller: readController(metadata),
    addresses: readAddresses(status, ref.group),
    object: displayed(object.value, ref, version),
  });
}

function readController(metadata: Field): ResourceBase['controller'] {
  const owner = entries(child(metadata, 'ownerReferences')).find(
    entry => isObject(entry.value) && entry.value.controller === true,
  );
  if (!owner) {
    return undefined;
  }
  const [uid, kind, name] = ['uid', 'kind', 'name'].map(key =>
    textAt(owner, key),
  );
  return uid !== undefined && kind !== undefined && name !== undefined
    ? { uid, kind, name }
    : undefined;
}

function displayed(
  value: unknown,
  { group, kind }: ResourceRef,
  version: string,
): unknown {
  if (!isObject(value)) {
    return value;
  }
  const { metadata } = value;
  if (!isObject(metadata)) {
    return value;
  }
  const { apiVersion: said, kind: saidKind } = value;
  if (
    !('managedFields' in metadata) &&
    said !== undefined &&
    saidKind !== undefined
  ) {
    return value;
  }
  const { managedFields, ...kept } = metadata;
  return {
    apiVersion: group === '' ? version : `${group}/${version}`,
    kind,
    ...value,
    metadata: kept,
  };
}
