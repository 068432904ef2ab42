import { Entity } from '@backstage/catalog-model';
import { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import { EventMeshProcessor } from './EventMeshProcessor';

const api = (eventMesh: unknown): Entity =>
  ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: { name: 'placed' },
    spec: { type: 'eventType', eventMesh },
  } as Entity);

async function relationsOf(entity: Entity, type = 'event-mesh') {
  const emitted: CatalogProcessorResult[] = [];
  await new EventMeshProcessor().postProcessEntity(
    entity,
    { type, target: 'x' },
    result => emitted.push(result),
  );
  const text = (ref: { kind: string; name: string }) =>
    `${ref.kind}:${ref.name}`;
  return emitted.flatMap(result =>
    result.type === 'relation'
      ? [
          `${text(result.relation.source)} ${result.relation.type} ${text(
            result.relation.target,
          )}`,
        ]
      : [],
  );
}

describe('the processor', () => {
  it('says each relation in both directions', async () => {
    const entity = api({
      providedBy: ['component:default/web'],
      consumedBy: ['component:default/mailer'],
      dependsOn: ['component:default/orders'],
      partOf: ['domain:default/shop'],
    });
    expect(await relationsOf(entity)).toEqual([
      'API:placed apiProvidedBy component:web',
      'component:web providesApi API:placed',
      'API:placed apiConsumedBy component:mailer',
      'component:mailer consumesApi API:placed',
      'API:placed dependsOn component:orders',
      'component:orders dependencyOf API:placed',
      'API:placed partOf domain:shop',
      'domain:shop hasPart API:placed',
    ]);
  });

  it.each([
    ['nothing', undefined],
    ['no object', 'text'],
    ['no lists', { providedBy: 'component:default/web', consumedBy: { a: 1 } }],
    ['lists of no text', { providedBy: [7, null, {}] }],
    ['text that is no reference', { providedBy: ['a/b/c', 'web', ''] }],
  ])('says nothing of %s', async (_rule, eventMesh) => {
    expect(await relationsOf(api(eventMesh))).toEqual([]);
  });

  it('says nothing of an entity that comes from elsewhere', async () => {
    const entity = api({ providedBy: ['component:default/web'] });
    expect(await relationsOf(entity, 'url')).toEqual([]);
  });
});
