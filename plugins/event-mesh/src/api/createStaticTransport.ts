import type { Transport } from 'backstage-plugin-event-mesh-common';
import { discoveryOfFiles } from './discoveryOfFiles';
import { isPlainObject } from './isPlainObject';

/**
 * A transport that answers from the recorded lists of a world, by file name as in `apis.apps.v1.deployments.json`.
 *
 * @remarks Folders before a file name do not count: lists of one name, recorded and handmade, are put together. What is
 * served is what there are lists of; a list of one namespace is cut from the list of all.
 * @public
 */
export function createStaticTransport(
  files: Readonly<Record<string, string>>,
): Transport {
  const texts = new Map<string, string[]>();
  for (const [path, text] of Object.entries(files)) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    texts.set(name, [...(texts.get(name) ?? []), text]);
  }
  const discovery = JSON.stringify(discoveryOfFiles([...texts.keys()]));

  return async path => {
    const [pathname] = path.split('?');
    if (pathname === '/apis') {
      return answer(200, 'application/json', discovery);
    }
    const { listPath, namespace } = splitNamespace(pathname);
    const lists = texts.get(`${listPath.slice(1).split('/').join('.')}.json`);
    return lists
      ? answer(200, 'application/json', joinLists(lists, namespace))
      : answer(404, 'text/plain', '404 page not found\n');
  };
}

function splitNamespace(pathname: string) {
  const match = /^(.*)\/namespaces\/([^/]+)(\/[^/]+)$/.exec(pathname);
  return match
    ? { listPath: `${match[1]}${match[3]}`, namespace: match[2] }
    : { listPath: pathname };
}

function joinLists(texts: readonly string[], namespace?: string): string {
  const items = texts
    .map((text): unknown => JSON.parse(text))
    .flatMap((list): unknown[] =>
      isPlainObject(list) && Array.isArray(list.items) ? list.items : [],
    )
    .filter(item => namespace === undefined || namespaceOf(item) === namespace);
  return JSON.stringify({ metadata: {}, items });
}

function namespaceOf(item: unknown): unknown {
  return isPlainObject(item) && isPlainObject(item.metadata)
    ? item.metadata.namespace
    : undefined;
}

function answer(status: number, contentType: string, text: string) {
  return { status, contentType, headers: {}, text };
}
