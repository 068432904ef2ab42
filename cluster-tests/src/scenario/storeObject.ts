import { Admin } from '../server';
import { KubeObject, ScenarioObject } from './types';

/** Creates an object and its status. @internal */
export async function storeObject(
  admin: Admin,
  { listPath, path, object }: ScenarioObject,
): Promise<void> {
  const { status, ...rest } = object;
  const metadata = asWritten(object.metadata);
  const body = { ...rest, metadata, spec: withoutAddresses(object.spec) };
  // All servers create some namespaces.
  await admin.ask('POST', listPath, { body, expected: [409] });
  if (status) await writeStatus(admin, path, status);
}

/** Updates a changed object. @internal */
export async function replaceObject(
  admin: Admin,
  { path, object }: ScenarioObject,
  before: KubeObject,
): Promise<void> {
  if (JSON.stringify(object.spec) !== JSON.stringify(before.spec)) {
    const { body } = await admin.ask<KubeObject>('GET', path);
    await admin.ask('PUT', path, { body: { ...body, spec: object.spec } });
  }
  if (object.status) await writeStatus(admin, path, object.status);
}

async function writeStatus(
  admin: Admin,
  path: string,
  status: unknown,
): Promise<void> {
  const { body } = await admin.ask<KubeObject>('GET', path);
  // Kinds without the subresource keep what they were stored with.
  await admin.ask('PUT', `${path}/status`, {
    body: { ...body, status },
    expected: [404, 405],
  });
}

function asWritten(metadata: KubeObject['metadata']): KubeObject['metadata'] {
  const { name, namespace, labels, annotations } = metadata;
  const { finalizers, ownerReferences } = metadata;
  return { name, namespace, labels, annotations, finalizers, ownerReferences };
}

// The server assigns the address of a Service.
function withoutAddresses(spec: unknown): unknown {
  if (typeof spec !== 'object' || spec === null) return spec;
  const given = ['clusterIP', 'clusterIPs'];
  const kept = Object.entries(spec).filter(([key]) => !given.includes(key));
  return Object.fromEntries(kept);
}
