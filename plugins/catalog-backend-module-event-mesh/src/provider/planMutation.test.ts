import { Entity } from '@backstage/catalog-model';
import { ResourceRef, refId } from 'backstage-plugin-event-mesh-common';
import { MeshEntity } from '../entities';
import { Completeness } from '../reading';
import { Relations } from '../relations';
import { CatalogedEntity } from './catalogQueries';
import { planMutation, PlanOptions } from './planMutation';

const refOf = (kind: string, name: string): ResourceRef => ({
  cluster: 'c',
  group: 'eventing.knative.dev',
  kind,
  namespace: 'shop',
  name,
});
const noRelations: Relations = {
  providedBy: [],
  consumedBy: [],
  dependsOn: [],
  dependencyOf: [],
  isPartial: false,
};

function entity(
  kind: string,
  name: string,
  own: Partial<Relations> = {},
): MeshEntity {
  const ref = refOf(kind, name);
  const relations = { ...noRelations, ...own };
  return {
    id: refId(ref),
    entityRef: `component:default/${name}`,
    kind: 'Component',
    resource: { ref } as MeshEntity['resource'],
    relations,
    toEntity: (written = relations) =>
      ({
        metadata: { name },
        spec: { dependencyOf: written.dependencyOf },
      } as unknown as Entity),
  };
}

const catalogedEntity = (
  kind: string,
  name: string,
  own: Partial<Relations> = {},
): CatalogedEntity => ({
  entityRef: `component:default/${name}`,
  kind: 'Component',
  name,
  id: refId(refOf(kind, name)),
  ref: refOf(kind, name),
  relations: { ...noRelations, ...own },
});

const covering = (...kinds: readonly string[]): Completeness => ({
  isComplete: false,
  hasTransientFailure: false,
  missingLists: [],
  covers: ({ kind }) => kinds.includes(kind),
});
const complete: Completeness = {
  ...covering(),
  isComplete: true,
  covers: () => true,
};

const plan = (
  entities: readonly MeshEntity[],
  options: Partial<PlanOptions>,
) => {
  const mutation = planMutation(entities, {
    cluster: 'c',
    completeness: complete,
    cataloged: [],
    hasFailureElsewhere: false,
    ...options,
  });
  const written = mutation.type === 'full' ? mutation.entities : mutation.added;
  return {
    type: mutation.type,
    written: written.map(({ entity: { metadata, spec } }) => [
      metadata.name,
      spec?.dependencyOf,
    ]),
    removed: mutation.type === 'full' ? [] : mutation.removed,
    keys: [...new Set(written.map(({ locationKey }) => locationKey))],
  };
};

describe('planMutation', () => {
  it('replaces all entities if everything was loaded', () => {
    expect(plan([entity('Broker', 'a')], {})).toEqual({
      type: 'full',
      written: [['a', []]],
      removed: [],
      keys: ['event-mesh:c'],
    });
  });

  it('removes all entities if everything was loaded and no object exists', () => {
    expect(
      plan([], { cataloged: [catalogedEntity('Broker', 'a')] }),
    ).toMatchObject({
      type: 'full',
      written: [],
    });
  });

  it('removes only entities observed as deleted on a partial read', () => {
    const { type, removed } = plan([entity('Broker', 'here')], {
      completeness: covering('Broker'),
      cataloged: [
        catalogedEntity('Broker', 'here'),
        catalogedEntity('Broker', 'gone'),
        catalogedEntity('PingSource', 'not-loaded'),
      ],
    });
    expect(type).toBe('delta');
    expect(removed).toEqual([
      { entityRef: 'component:default/gone', locationKey: 'event-mesh:c' },
    ]);
  });

  it('removes the entity with the old name if an object has a new name', () => {
    const renamed = {
      ...catalogedEntity('Broker', 'a'),
      entityRef: 'component:default/a-old',
    };
    expect(
      plan([entity('Broker', 'a')], {
        completeness: covering(),
        cataloged: [renamed],
      }).removed,
    ).toEqual([
      expect.objectContaining({ entityRef: 'component:default/a-old' }),
    ]);
  });
});

describe('planMutation with a relation that was not found again', () => {
  const now = [
    entity('Broker', 'a', { dependencyOf: ['component:default/new'] }),
  ];
  const before = [
    catalogedEntity('Broker', 'a', { dependencyOf: ['component:default/old'] }),
  ];

  it('removes the relation if everything was loaded', () => {
    expect(plan(now, { cataloged: before }).written).toEqual([
      ['a', ['component:default/new']],
    ]);
  });

  it('removes the relation if the list that might contain it is forbidden', () => {
    expect(
      plan(now, { cataloged: before, completeness: covering('Broker') })
        .written,
    ).toEqual([['a', ['component:default/new']]]);
  });

  it('keeps the relation if the list that might contain it failed', () => {
    expect(
      plan(now, {
        cataloged: before,
        completeness: { ...covering('Broker'), hasTransientFailure: true },
      }).written,
    ).toEqual([['a', ['component:default/new', 'component:default/old']]]);
  });

  it('removes the relation if its target was observed as deleted', () => {
    expect(
      plan(now, {
        cataloged: [...before, catalogedEntity('Broker', 'old')],
        completeness: { ...covering('Broker'), hasTransientFailure: true },
      }).written,
    ).toEqual([['a', ['component:default/new']]]);
  });

  it.each([
    [
      'keeps the relation if its path leads to a cluster that failed',
      true,
      true,
      ['new', 'old'],
    ],
    ['removes the relation if no other cluster failed', true, false, ['new']],
    [
      'removes the relation if its path stays inside the cluster',
      false,
      true,
      ['new'],
    ],
  ])('%s', (_rule, isPartial, hasFailureElsewhere, names) => {
    const [{ relations }] = now;
    const open = [entity('Broker', 'a', { ...relations, isPartial })];
    expect(
      plan(open, { cataloged: before, hasFailureElsewhere }).written,
    ).toEqual([['a', names.map(name => `component:default/${name}`)]]);
  });
});
