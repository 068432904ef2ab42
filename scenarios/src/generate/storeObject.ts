import { Intern } from './createIntern';
import { fieldsOf } from './fieldsOf';
import { Draft, Json, JsonObject } from './types';

const START = Date.parse('2026-10-01T08:00:00Z');
const KUBECTL = 'kubectl-client-side-apply';
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** Returns an object as an API server returns it after a write, with its status. @internal */
export function storeObject(
  draft: Draft,
  { uid, version, intern }: { uid: string; version: number; intern: Intern },
): JsonObject {
  const { apiVersion, kind, status } = draft;
  // One write per second, so that all times differ.
  const created = new Date(START + version * 1000).toISOString().slice(0, 19);
  const metadata = {
    ...named(draft),
    annotations: annotationsOf(draft),
    ...(draft.labels ? { labels: draft.labels } : {}),
    ...(draft.finalizers ? { finalizers: draft.finalizers } : {}),
    ...(draft.owner ? { ownerReferences: [ownerReference(draft)] } : {}),
    creationTimestamp: `${created}Z`,
    generation: 1,
    managedFields: managedFields(draft, `${created}Z`, intern),
    resourceVersion: String(version),
    uid,
  };
  return {
    apiVersion,
    kind,
    metadata,
    spec: { ...draft.defaults?.spec, ...draft.spec },
    ...(status ? { status: { ...status, ...shared(status, intern) } } : {}),
  };
}

// Most objects have the same managedFields.
function shared({ conditions }: JsonObject, intern: Intern): JsonObject {
  return conditions ? { conditions: intern(conditions) } : {};
}

function named({ name, namespace }: Draft): {
  name: string;
  namespace?: string;
} {
  return { name, ...(namespace === undefined ? {} : { namespace }) };
}

function annotationsOf(draft: Draft): Record<string, string> {
  const { apiVersion, kind, labels, annotations, spec, by } = draft;
  const [group] = apiVersion.split('/');
  const who = by
    ? `system:serviceaccount:knative-eventing:${by.replace(/_/g, '-')}`
    : 'admin';
  const applied = {
    apiVersion,
    kind,
    metadata: {
      annotations: annotations ?? {},
      ...(labels ? { labels } : {}),
      ...named(draft),
    },
    spec,
  };
  return {
    ...annotations,
    ...draft.defaults?.annotations,
    ...(group.endsWith('.knative.dev')
      ? { [`${group}/creator`]: who, [`${group}/lastModifier`]: who }
      : {}),
    ...(by ? {} : { [LAST_APPLIED]: `${JSON.stringify(applied)}\n` }),
  };
}

function ownerReference({ owner }: Draft): JsonObject {
  return { ...owner, blockOwnerDeletion: true, controller: true };
}

function managedFields(
  draft: Draft,
  time: string,
  intern: Intern,
): JsonObject[] {
  const { apiVersion, labels, annotations, owner, spec, status } = draft;
  const { by, statusBy } = draft;
  const written: Record<string, Json> = {
    ...(labels ? { labels } : {}),
    annotations: { ...annotations, ...(by ? {} : { [LAST_APPLIED]: '' }) },
  };
  const metadata = intern(fieldsOf(written));
  const owned = owner && {
    'f:ownerReferences': { '.': {}, [`k:{"uid":"${owner.uid}"}`]: {} },
  };
  const fields: JsonObject = {
    'f:metadata': { ...metadata, ...owned },
    'f:spec': intern(fieldsOf(spec, true)),
  };
  const entry = {
    apiVersion,
    fieldsType: 'FieldsV1',
    operation: 'Update',
    time,
  };
  return [
    {
      ...entry,
      fieldsV1: owner ? fields : intern(fields),
      manager: by ?? KUBECTL,
    },
    ...(status && statusBy
      ? [
          {
            ...entry,
            fieldsV1: intern({ 'f:status': fieldsOf(status, true) }),
            manager: statusBy,
            subresource: 'status',
          },
        ]
      : []),
  ];
}
