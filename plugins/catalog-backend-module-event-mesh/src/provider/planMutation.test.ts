import { Entity } from '@backstage/catalog-model';
import { ResourceRef, refId } from 'backstage-plugin-event-mesh-common';
import { MeshEntity } from '../entities';
import { Completeness } from '../reading';
import { Relations } from '../relations';
import { KnownEntity } from './catalogQueries';
import { planMutation, PlanOptions } from './planMutation';

const refOf = (kind: string, name: string): ResourceRef => ({
  cluster: 'c',
  group: 'eventing.knative.dev',
  kind,
  namespace: 'shop',
  name,
});
const none: Relations = {
  providedBy: [],
  consumedBy: [],
  dependsOn: [],
  dependencyOf: [],
  isOpen: false,
};

function entity(
  kind: string,
  name: string,
  said: Partial<Relations> = {},
): MeshEntity {
  const ref = refOf(kind, name);
  const relations = { ...none, ...said };
  return {
    id: refId(ref),
    entityRef: `component:default/${name}`,
    kind: 'Component',
    resource: { ref } as MeshEntity['resource'],
    relations,
    write: (written = relations) =>
      ({
        metadata: { name },
        spec: { dependencyOf: written.dependencyOf },
      } as unknown as Entity),
  };
}

const known = (
  kind: string,
  name: string,
  said: Partial<Relations> = {},
): KnownEntity => ({
  entityRef: `component:default/${name}`,
  kind: 'Component',
  name,
  id: refId(refOf(kind, name)),
  ref: refOf(kind, name),
  relations: { ...none, ...said },
});

const seeing = (...kinds: readonly string[]): Completeness => ({
  isComplete: false,
  isFailing: false,
  missing: [],
  sees: ({ kind }) => kinds.includes(kind),
});
const whole: Completeness = { ...seeing(), isComplete: true, sees: () => true };

const plan = (
  entities: readonly MeshEntity[],
  options: Partial<PlanOptions>,
) => {
  const mutation = planMutation(entities, {
    cluster: 'c',
    completeness: whole,
    known: [],
    isElsewhereFailing: false,
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

describe('what the catalog is told', () => {
  it('is all there is, where all was seen', () => {
    expect(plan([entity('Broker', 'a')], {})).toEqual({
      type: 'full',
      written: [['a', []]],
      removed: [],
      keys: ['event-mesh:c'],
    });
  });

  it('is that nothing is left, where all was seen and nothing is there', () => {
    expect(plan([], { known: [known('Broker', 'a')] })).toMatchObject({
      type: 'full',
      written: [],
    });
  });

  it('is only of what was seen to be gone that it is, where not all was seen', () => {
    const { type, removed } = plan([entity('Broker', 'here')], {
      completeness: seeing('Broker'),
      known: [
        known('Broker', 'here'),
        known('Broker', 'gone'),
        known('PingSource', 'unseen'),
      ],
    });
    expect(type).toBe('delta');
    expect(removed).toEqual([
      { entityRef: 'component:default/gone', locationKey: 'event-mesh:c' },
    ]);
  });

  it('is that what has another name now has the old one no more', () => {
    const renamed = {
      ...known('Broker', 'a'),
      entityRef: 'component:default/a-old',
    };
    expect(
      plan([entity('Broker', 'a')], {
        completeness: seeing(),
        known: [renamed],
      }).removed,
    ).toEqual([
      expect.objectContaining({ entityRef: 'component:default/a-old' }),
    ]);
  });
});

describe('a relation that was not found this time', () => {
  const now = [
    entity('Broker', 'a', { dependencyOf: ['component:default/new'] }),
  ];
  const before = [
    known('Broker', 'a', { dependencyOf: ['component:default/old'] }),
  ];

  it('is gone where all was seen', () => {
    expect(plan(now, { known: before }).written).toEqual([
      ['a', ['component:default/new']],
    ]);
  });

  it('is gone where what might say it may not be read', () => {
    expect(
      plan(now, { known: before, completeness: seeing('Broker') }).written,
    ).toEqual([['a', ['component:default/new']]]);
  });

  it('stays where a list failed that might say it', () => {
    expect(
      plan(now, {
        known: before,
        completeness: { ...seeing('Broker'), isFailing: true },
      }).written,
    ).toEqual([['a', ['component:default/new', 'component:default/old']]]);
  });

  it('goes with what it leads to, where that was seen to be gone', () => {
    expect(
      plan(now, {
        known: [...before, known('Broker', 'old')],
        completeness: { ...seeing('Broker'), isFailing: true },
      }).written,
    ).toEqual([['a', ['component:default/new']]]);
  });

  it.each([
    [
      'stays where the mesh leads to a cluster that failed',
      true,
      true,
      ['new', 'old'],
    ],
    ['is gone where no other cluster failed', true, false, ['new']],
    ['is gone where the mesh leads nowhere else', false, true, ['new']],
  ])('%s', (_rule, isOpen, isElsewhereFailing, names) => {
    const [{ relations }] = now;
    const open = [entity('Broker', 'a', { ...relations, isOpen })];
    expect(plan(open, { known: before, isElsewhereFailing }).written).toEqual([
      ['a', names.map(name => `component:default/${name}`)],
    ]);
  });
});
