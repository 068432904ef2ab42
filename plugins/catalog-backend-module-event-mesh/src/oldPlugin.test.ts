import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { meshFromManifests } from './__testUtils__/meshFromManifests';
import { makeEntities } from './entities';
import { Relations } from './relations';

// Both plugins read the same objects; the response of the old plugin's server is recorded.
const fixtures = join(__dirname, '__fixtures__', 'oldPlugin');
const table = readFileSync(
  join(__dirname, '../../../docs/migration.md'),
  'utf8',
);

type Old = { name: string; namespace: string; providedEventTypes: string[] };
type OldAnswer = {
  brokers: Old[];
  subscribables: Old[];
  sources: Old[];
  eventTypes: { name: string; namespace: string; consumedBy: string[] }[];
};

const old: OldAnswer = JSON.parse(
  readFileSync(join(fixtures, 'answer.json'), 'utf8'),
);
const components = [
  'fraud-check',
  'fulfilment',
  'mailer',
  'orders-broker',
  'warehouse',
  'web',
].map(name => ({
  entityRef: `component:default/${name}`,
  query: { kubernetesId: name },
}));
const made = makeEntities(
  meshFromManifests({
    prod: readFileSync(join(fixtures, 'objects.yaml'), 'utf8'),
  }),
  {
    settings: {
      namespace: 'default',
      defaultOwner: 'unknown',
      defaultLifecycle: 'production',
    },
    components,
    reservedNames: [],
  },
);

/** Shortens a reference to the name that the old plugin uses: `prod.shop.orders` is `shop/orders`. */
const short = (ref: string) =>
  ref.replace(/^\w+:default\//, '').replace(/^prod\.(\w+)\./, '$1/');
const list = (names: readonly string[]) =>
  [...new Set(names)].sort().join(', ') || 'none';

type Row = readonly [what: string, old: string, now: string];

function relationRows(name: string, field: keyof Relations, says: string): Row {
  const entity = made.find(({ entityRef }) => short(entityRef) === name)!;
  const refs = entity.relations[field] as readonly string[];
  const eventType = old.eventTypes.find(
    each => `${each.namespace}/${each.name}` === name,
  );
  const before: Partial<Record<keyof Relations, readonly string[]>> = {
    consumedBy: eventType?.consumedBy,
    providedBy: [...old.brokers, ...old.subscribables, ...old.sources]
      .filter(({ providedEventTypes }) => providedEventTypes.includes(name))
      .map(each => `${each.namespace}/${each.name}`),
  };
  return [
    `\`${name}\` ${says}`,
    list(before[field] ?? []),
    list(refs.map(short)),
  ];
}

function madeRow(what: string, before: readonly Old[], type: string): Row {
  return [
    what,
    list(before.map(({ namespace, name }) => `${namespace}/${name}`)),
    list(
      made
        .filter(({ resource }) => resource.type === type)
        .map(({ entityRef }) => short(entityRef)),
    ),
  ];
}

const names = (type: string) =>
  made
    .filter(({ resource }) => resource.type === type)
    .map(({ entityRef }) => short(entityRef));

const rows: readonly Row[] = [
  madeRow('Brokers', old.brokers, 'broker'),
  madeRow('Channels', old.subscribables, 'channel'),
  madeRow('Sources', old.sources, 'eventSource'),
  ...names('eventType').flatMap(name => [
    relationRows(name, 'consumedBy', 'is consumed by'),
    relationRows(name, 'providedBy', 'is provided by'),
    relationRows(name, 'dependsOn', 'depends on'),
  ]),
  ...names('eventSource').map(name =>
    relationRows(name, 'dependsOn', 'depends on'),
  ),
  ...[...names('broker'), ...names('channel')].map(name =>
    relationRows(name, 'dependencyOf', 'is needed by'),
  ),
];

/** Rows of the table in the page: the subject, both results, and the reason for a difference. */
const written = table
  .slice(
    table.indexOf('<!-- compared -->'),
    table.indexOf('<!-- /compared -->'),
  )
  .split('\n')
  .filter(line => line.startsWith('| '))
  .slice(2)
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );

describe('the comparison with the old plugin in docs/migration.md', () => {
  it('has the results of both plugins for the same objects', () => {
    expect(written.map(cells => cells.slice(0, 3))).toEqual(rows);
  });

  it('explains each difference', () => {
    for (const [what, before, now, why] of written) {
      expect([what, why !== '']).toEqual([what, before !== now]);
    }
  });

  it('covers the same event types', () => {
    expect(names('eventType')).toEqual(
      old.eventTypes.map(({ namespace, name }) => `${namespace}/${name}`),
    );
  });
});
