import { ScenarioObject } from './types';

// etcd refuses more than 128 in one transaction.
const TOGETHER = 100;

// Beside Services their addresses are kept.
const BUILT_IN: Readonly<Record<string, string>> = {
  services: 'services/specs',
};

const base64 = (text: string) => Buffer.from(text).toString('base64');

/**
 * Stores objects where an API server keeps them, as if it had: it decodes JSON there whatever it writes itself.
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

// What resourceVersion it has follows from where it is stored.
function storedText({ object }: ScenarioObject): string {
  const metadata = { ...object.metadata, resourceVersion: undefined };
  return JSON.stringify({ ...object, metadata });
}
