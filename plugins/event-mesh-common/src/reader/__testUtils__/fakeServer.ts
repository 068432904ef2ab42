import { Transport, TransportResponse } from '../../model';
import { discovery, json, status, text } from './responses';

type Stored = {
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly uid: string;
    readonly resourceVersion: string;
  };
  readonly spec?: unknown;
};

type Event = { readonly type: string; readonly object: Stored };

export const group = 'eventing.knative.dev';

/**
 * Returns a fake API server that holds objects of a few kinds of one group, keeps their watch history and records
 * requests.
 */
export function fakeServer(
  plurals: readonly string[],
  options: { readonly forbids?: (path: string) => boolean } = {},
) {
  const objects = new Map<string, Map<string, Stored>>(
    plurals.map(plural => [plural, new Map()]),
  );
  const history = new Map<string, Event[]>(plurals.map(p => [p, []]));
  const asked: string[] = [];
  let version = 1;
  let oldest = 0;
  let uids = 0;
  const faults: ((path: string) => TransportResponse | 'never' | undefined)[] =
    [];

  function happen(plural: string, type: string, object: Stored) {
    history.get(plural)?.push({ type, object });
  }

  function put(plural: string, name: string, spec?: unknown, namespace = 'n') {
    version += 1;
    const key = `${namespace}/${name}`;
    const known = objects.get(plural)?.get(key);
    uids += known ? 0 : 1;
    const object: Stored = {
      metadata: {
        name,
        namespace,
        uid: known?.metadata.uid ?? `u${uids}`,
        resourceVersion: String(version),
      },
      spec,
    };
    objects.get(plural)?.set(key, object);
    happen(plural, known ? 'MODIFIED' : 'ADDED', object);
  }

  function take(plural: string, name: string, namespace = 'n') {
    const key = `${namespace}/${name}`;
    const known = objects.get(plural)?.get(key);
    if (known) {
      version += 1;
      objects.get(plural)?.delete(key);
      const metadata = { ...known.metadata, resourceVersion: String(version) };
      happen(plural, 'DELETED', { ...known, metadata });
    }
  }

  function answerList(
    { plural, namespace }: { plural: string; namespace?: string },
    query: URLSearchParams,
  ) {
    const items = [...(objects.get(plural)?.values() ?? [])]
      .filter(
        ({ metadata }) =>
          namespace === undefined || metadata.namespace === namespace,
      )
      .filter(({ metadata }) => {
        const selector = query.get('labelSelector');
        return selector === null || selector === `name=${metadata.name}`;
      })
      .sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1));
    const limit = Number(query.get('limit'));
    const from = Number(query.get('continue') ?? 0);
    const next =
      from + limit < items.length ? { continue: `${from + limit}` } : {};
    return json({
      kind: 'List',
      metadata: { resourceVersion: String(version), ...next },
      items: items.slice(from, from + limit),
    });
  }

  function answerWatch(
    { plural, namespace }: { plural: string; namespace?: string },
    since: number,
  ) {
    if (since < oldest) {
      const expired = status(410, 'Expired').text;
      return text(
        `{"type":"ERROR","object":${expired}}\n`,
        200,
        'application/json',
      );
    }
    const lines = (history.get(plural) ?? [])
      .filter(
        ({ object: { metadata } }) =>
          Number(metadata.resourceVersion) > since &&
          (namespace === undefined || metadata.namespace === namespace),
      )
      .map(event => `${JSON.stringify(event)}\n`);
    return text(lines.join(''), 200, 'application/json');
  }

  const transport: Transport = async path => {
    asked.push(path);
    await Promise.resolve();
    for (const fault of faults) {
      const answer = fault(path);
      if (answer) {
        return answer === 'never' ? new Promise(() => {}) : answer;
      }
    }
    const [pathname, query = ''] = path.split('?');
    if (pathname === '/apis') {
      return discovery({ [group]: { v1: plurals } });
    }
    if (options.forbids?.(path)) {
      return status(403, 'Forbidden');
    }
    const match =
      /^\/(?:api\/v1|apis\/[^/]+\/v1)(?:\/namespaces\/([^/]+))?\/([^/]+)$/.exec(
        pathname,
      );
    const [, namespace, plural = ''] = match ?? [];
    const params = new URLSearchParams(query);
    if (!objects.has(plural)) {
      return text('404 page not found\n', 404, 'text/plain');
    }
    return params.get('watch')
      ? answerWatch(
          { plural, namespace },
          Number(params.get('resourceVersion')),
        )
      : answerList({ plural, namespace }, params);
  };

  return {
    transport,
    asked,
    faults,
    put,
    take,
    /** Drops the watch history, as an etcd compaction does. */
    compact: () => {
      oldest = version;
    },
    objectsOf: (plural: string) => [...(objects.get(plural)?.values() ?? [])],
  };
}
