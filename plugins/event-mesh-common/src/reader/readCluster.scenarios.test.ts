import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCluster } from './readCluster';
import { fakeClock } from './__testUtils__/fakeClock';
import { json, text } from './__testUtils__/responses';
import { KindToRead, Transport } from '../model';

const scenarios = resolve(__dirname, '../../../../scenarios');
const listFile =
  /^(?:api|apis\.(?<group>.+))\.(?<version>v\w+)\.(?<plural>[a-z]+)\.json$/;

/** Serves the recorded responses of a scenario in pages, as a server does. */
function recorded(scenario: string, form: 'aggregated' | 'classic'): Transport {
  const files = new Set(readdirSync(join(scenarios, scenario)));
  return async (path, headers) => {
    const url = new URL(path, 'https://cluster');
    const name = url.pathname.slice(1).split('/').join('.');
    const accepts = headers?.Accept?.includes('APIGroupDiscoveryList');
    const file =
      name === 'apis' && accepts && form === 'aggregated'
        ? 'apis.aggregated.json'
        : `${name}.json`;
    if (!files.has(file)) {
      return text('404 page not found\n', 404, 'text/plain');
    }
    const body = JSON.parse(
      readFileSync(join(scenarios, scenario, file), 'utf8'),
    );
    const limit = Number(url.searchParams.get('limit') ?? 0);
    if (limit === 0) {
      return json(body);
    }
    const from = Number(url.searchParams.get('continue') ?? 0);
    const next = from + limit < body.items.length ? `${from + limit}` : '';
    return json({
      ...body,
      metadata: { ...body.metadata, continue: next },
      items: body.items.slice(from, from + limit),
    });
  };
}

function recordedLists(scenario: string) {
  return readdirSync(join(scenarios, scenario)).flatMap(file => {
    const { group = '', version, plural } = listFile.exec(file)?.groups ?? {};
    const { items, kind } = JSON.parse(
      plural ? readFileSync(join(scenarios, scenario, file), 'utf8') : '{}',
    );
    return plural ? [{ group, version, plural, kind, items }] : [];
  });
}

async function read(scenario: string, form: 'aggregated' | 'classic') {
  const kinds = recordedLists(scenario).map(
    ({ group, version, plural, kind }): KindToRead => ({
      group,
      kind: kind.replace(/List$/, ''),
      plural,
      versions: [version],
    }),
  );
  return readCluster(
    recorded(scenario, form),
    { cluster: scenario, kinds, namespaces: [] },
    { clock: fakeClock(), pageSize: 3 },
  );
}

const names = readdirSync(scenarios).filter(name =>
  existsSync(join(scenarios, name, 'apis.json')),
);

describe.each(names)('readCluster of the recorded scenario %s', scenario => {
  it.each(['aggregated', 'classic'] as const)(
    'reads every recorded object for any page size, over %s discovery',
    async form => {
      const { lists, loadReport } = await read(scenario, form);
      expect(loadReport.failure).toBeUndefined();
      expect(loadReport.entries.map(({ state }) => state)).toEqual(
        recordedLists(scenario).map(() => 'complete'),
      );
      const objects = ({
        group,
        version,
        plural,
        items,
      }: (typeof lists)[0]) => ({
        path: [group, version, plural].join('/'),
        items,
      });
      expect(lists.map(objects)).toEqual(recordedLists(scenario).map(objects));
    },
  );

  it('detects whether Knative is installed', async () => {
    const { loadReport } = await read(scenario, 'aggregated');
    expect(loadReport.knativeInstalled).toBe(
      recordedLists(scenario).some(({ group }) =>
        group.endsWith('knative.dev'),
      ),
    );
  });
});
