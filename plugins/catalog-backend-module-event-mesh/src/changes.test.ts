import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  scenarioFile,
  startCatalog,
  TestCatalog,
} from './__testUtils__/startCatalog';
import { scenarioFromManifests } from './__testUtils__/scenarioFromManifests';

const targets = (entity: Entity, type: string) =>
  (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef)
    .sort();

const refsOf = async (catalog: TestCatalog) =>
  (await catalog.entities()).map(stringifyEntityRef);

describe('CatalogRefresh with a mesh that changes', () => {
  const ledger = 'api:default/shop.payments.ledger-closed';
  let catalog: TestCatalog;

  beforeAll(async () => {
    catalog = await startCatalog({
      clusters: { shop: 'shop' },
      catalogInfo: scenarioFile('shop', 'catalog-info.yaml'),
    });
    await catalog.settled();
    await catalog.run();
    await catalog.entity(ledger);
  });

  it('adds relations in both directions for a new consumer, and removes them with the consumer', async () => {
    const { shop } = catalog.controls;
    shop.step('20-new-trigger');
    await catalog.run();
    const api = await catalog.entity(
      ledger,
      entity => targets(entity, 'apiConsumedBy').length > 0,
    );
    const [consumer, ...others] = targets(api, 'apiConsumedBy');
    expect(others).toEqual([]);
    await catalog.entity(consumer, entity =>
      targets(entity, 'consumesApi').includes(ledger),
    );
    shop.step('base', { restore: true });
    await catalog.run();
    await catalog.entity(
      ledger,
      entity => targets(entity, 'apiConsumedBy').length === 0,
    );
    await catalog.entity(
      consumer,
      entity => !targets(entity, 'consumesApi').includes(ledger),
    );
  });

  it('removes the entity of a deleted object and the relations to it', async () => {
    const settlements = 'component:default/shop.payments.settlements';
    const payments = 'component:default/payments';
    await catalog.entity(payments, entity =>
      targets(entity, 'dependsOn').includes(settlements),
    );
    catalog.controls.shop.step('30-broker-deleted');
    await catalog.run();
    expect(await refsOf(catalog)).not.toContain(settlements);
    await catalog.entity(
      payments,
      entity => !targets(entity, 'dependsOn').includes(settlements),
    );
  });
});

describe('CatalogRefresh with an object that is replaced by one of another name', () => {
  const broker = (name: string) =>
    `{apiVersion: eventing.knative.dev/v1, kind: Broker, metadata: {name: ${name}}}`;
  const eventType = (broker_: string) => `
apiVersion: eventing.knative.dev/v1beta2
kind: EventType
metadata: {name: placed}
spec: {type: placed, reference: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: ${broker_}}}`;

  it('creates a new entity, and moves the relations of the old one to it', async () => {
    const catalog = await startCatalog({
      clusters: {
        c: scenarioFromManifests(
          `${broker('old')}\n---${eventType('old')}`,
          `${broker('new')}\n---${eventType('new')}`,
        ),
      },
    });
    const placed = 'api:default/c.shop.placed';
    await catalog.run();
    await catalog.entity(placed, entity =>
      targets(entity, 'dependsOn').includes('component:default/c.shop.old'),
    );
    catalog.controls.c.step('1');
    await catalog.run();
    expect(await refsOf(catalog)).toEqual(
      expect.not.arrayContaining(['component:default/c.shop.old']),
    );
    const api = await catalog.entity(placed, entity =>
      targets(entity, 'dependsOn').includes('component:default/c.shop.new'),
    );
    expect(targets(api, 'dependsOn')).toEqual(['component:default/c.shop.new']);
  });

  it('reassigns the plain name to a new object that ranks first', async () => {
    const channel =
      '{apiVersion: messaging.knative.dev/v1, kind: Channel, metadata: {name: orders}}';
    const catalog = await startCatalog({
      clusters: {
        c: scenarioFromManifests(
          channel,
          `${channel}\n---\n${broker('orders')}`,
        ),
      },
    });
    const orders = 'component:default/c.shop.orders';
    await catalog.run();
    await catalog.entity(orders, ({ spec }) => spec?.type === 'channel');
    catalog.controls.c.step('1');
    await catalog.run();
    await catalog.entity(orders, ({ spec }) => spec?.type === 'broker');
    const channels = await catalog.until(async () => {
      const found = (await catalog.entities()).filter(
        ({ spec }) => spec?.type === 'channel',
      );
      return found.length > 0 && found;
    });
    expect(channels.map(({ metadata }) => metadata.name)).toEqual([
      expect.stringMatching(/^c\.shop\.orders-[0-9a-f]{8}$/),
    ]);
  });
});
