import { ScenarioObject } from './types';

// The maximum of operations in a transaction of etcd is 128.
const TOGETHER = 100;

// Kubernetes stores the allocated addresses separately.
const BUILT_IN: Readonly<Record<string, string>> = {
  services: 'services/specs',
};

const base64 = (text: string) => Buffer.from(text).toString('base64');

/**
 * Stores objects in etcd as an API server does: it decodes JSON there, although it writes protobuf.
 *
 * @internal
 */
export async function storeInEtcd(
  etcdUrl: string,
  objects: readonly ScenarioObject[],
): Promise<void> {
  for (let at = 0; at < objects.length; at += TOGETHER) {
    const success = objects.slice(at, at + TOGETHER).map(each => ({
      requestPut: { key: base64(keyOf(each)), value: base64(storedText(each)) },
    }));
    const response = await fetch(`${etcdUrl}/v3/kv/txn`, {
      method: 'POST',
      body: JSON.stringify({ success }),
    });
    const said = await response.text();
    if (!response.ok) throw new Error(`etcd: ${response.status} ${said}`);
  }
}

const PATH =
  /^\/(?:api|apis\/([^/]+))\/[^/]+\/(?:namespaces\/([^/]+)\/)?([^/]+)\/([^/]+)$/;

function keyOf({ path }: ScenarioObject): string {
  const [, group = '', namespace, plural, name] = PATH.exec(path) ?? [];
  const isOwn = group.includes('.');
  const place = isOwn ? `${group}/${plural}` : BUILT_IN[plural] ?? plural;
  return ['/registry', place, namespace, name].filter(Boolean).join('/');
}

// The resourceVersion follows from the revision in etcd.
function storedText({ object }: ScenarioObject): string {
  const metadata = { ...object.metadata, resourceVersion: undefined };
  return JSON.stringify({ ...object, metadata });
}
