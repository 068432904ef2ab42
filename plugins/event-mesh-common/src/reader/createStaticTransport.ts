import { discoveryOfFiles } from './discoveryOfFiles';
import { Transport, TransportResponse, isJsonObject } from '../model';
import { LabelTest, labelTest } from './labelTest';

const notFound: TransportResponse = {
  status: 404,
  contentType: 'text/plain',
  headers: {},
  text: '404 page not found\n',
};

const unrecorded = answer(
  501,
  JSON.stringify({
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    reason: 'NotRecorded',
    code: 501,
  }),
);

const badSelector = answer(
  400,
  JSON.stringify({
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    reason: 'BadRequest',
    code: 400,
  }),
);

/**
 * Returns a transport that serves the files of a scenario, by file name as in `apis.apps.v1.deployments.json`.
 *
 * @remarks Folders in file names are ignored: lists of the same name are merged, and of two objects with the same
 * namespace and name the later file's is served. The list of a namespace or of a label selector is filtered from the
 * cluster-wide list. A kind that discovery names without a list file gets a failure response, since the scenario does
 * not record its objects.
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
  const discovery = discoveryOfFiles(texts);
  const answerDiscovery = answer(200, JSON.stringify(discovery.document));

  return async path => {
    const [pathname, query = ''] = path.split('?');
    if (pathname === '/apis') {
      return answerDiscovery;
    }
    const { listPath, namespace } = splitNamespace(pathname);
    const name = `${listPath.slice(1).split('/').join('.')}.json`;
    const found = texts.get(name);
    if (found) {
      const selects = labelTest(query);
      return selects
        ? answer(200, joined(found, { namespace, selects }))
        : badSelector;
    }
    return discovery.isServed(name) ? unrecorded : notFound;
  };
}

function splitNamespace(pathname: string) {
  const match = /^(.*)\/namespaces\/([^/]+)(\/[^/]+)$/.exec(pathname);
  return match
    ? { listPath: `${match[1]}${match[3]}`, namespace: match[2] }
    : { listPath: pathname };
}

function joined(
  texts: readonly string[],
  wanted: { readonly namespace?: string; readonly selects: LabelTest },
): string {
  const documents = texts.map((text): unknown => JSON.parse(text));
  const lists = documents.filter(
    (list): list is { items: unknown[] } =>
      isJsonObject(list) && Array.isArray(list.items),
  );
  if (lists.length === 0) {
    return texts[texts.length - 1];
  }
  const items = new Map<string, unknown>();
  for (const item of lists.flatMap(list => list.items)) {
    const { namespace: place, name, labels } = metadataOf(item);
    const isThere =
      wanted.namespace === undefined || place === wanted.namespace;
    if (isThere && wanted.selects(isJsonObject(labels) ? labels : {})) {
      // Items without a name cannot be duplicates, so all are kept.
      const key = typeof name === 'string' ? [place, name] : items.size;
      items.set(JSON.stringify(key), item);
    }
  }
  return JSON.stringify({ metadata: {}, items: [...items.values()] });
}

function metadataOf(item: unknown): Record<string, unknown> {
  return isJsonObject(item) && isJsonObject(item.metadata) ? item.metadata : {};
}

function answer(status: number, text: string): TransportResponse {
  return { status, contentType: 'application/json', headers: {}, text };
}
