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

describe('EventMeshProcessor', () => {
  it('emits each relation in both directions', async () => {
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
    ['is missing', undefined],
    ['is not an object', 'text'],
    [
      'has no lists',
      { providedBy: 'component:default/web', consumedBy: { a: 1 } },
    ],
    ['lists values that are not strings', { providedBy: [7, null, {}] }],
    [
      'lists strings that are not references',
      { providedBy: ['a/b/c', 'web', ''] },
    ],
  ])('emits nothing if spec.eventMesh %s', async (_rule, eventMesh) => {
    expect(await relationsOf(api(eventMesh))).toEqual([]);
  });

  it('emits nothing for an entity from another location', async () => {
    const entity = api({ providedBy: ['component:default/web'] });
    expect(await relationsOf(entity, 'url')).toEqual([]);
  });
});
