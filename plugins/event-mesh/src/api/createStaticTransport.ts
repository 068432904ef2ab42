import type { Transport } from 'backstage-plugin-event-mesh-common';
import { isPlainObject } from './isPlainObject';

/**
 * A transport that answers from a recorded world: texts by file name, as in `apis.eventing.knative.dev.v1.brokers.json`.
 *
 * @remarks Folders before a file name do not count. A list of one namespace is cut from the list of all.
 * @public
 */
export function createStaticTransport(
  files: Readonly<Record<string, string>>,
): Transport {
  const texts = new Map(
    Object.entries(files).map(([path, text]) => [
      path.slice(path.lastIndexOf('/') + 1),
      text,
    ]),
  );
  return async (path, headers) => {
    const [pathname] = path.split('?');
    const { listPath, namespace } = splitNamespace(pathname);
    const name = listPath.slice(1).split('/').join('.');
    const aggregated = headers?.Accept?.includes('apidiscovery.k8s.io')
      ? texts.get(`${name}.aggregated.json`)
      : undefined;
    const text = aggregated ?? texts.get(`${name}.json`);
    if (text === undefined) {
      return answer(404, 'text/plain', '404 page not found\n');
    }
    return answer(
      200,
      'application/json',
      namespace === undefined ? text : cutToNamespace(text, namespace),
    );
  };
}

function splitNamespace(pathname: string) {
  const match = /^(.*)\/namespaces\/([^/]+)(\/[^/]+)$/.exec(pathname);
  return match
    ? { listPath: `${match[1]}${match[3]}`, namespace: match[2] }
    : { listPath: pathname };
}

function cutToNamespace(text: string, namespace: string): string {
  const list: unknown = JSON.parse(text);
  if (!isPlainObject(list) || !Array.isArray(list.items)) {
    return text;
  }
  const items = list.items.filter(
    (item: unknown) =>
      isPlainObject(item) &&
      isPlainObject(item.metadata) &&
      item.metadata.namespace === namespace,
  );
  return JSON.stringify({ ...list, items });
}

function answer(status: number, contentType: string, text: string) {
  return { status, contentType, headers: {}, text };
}
