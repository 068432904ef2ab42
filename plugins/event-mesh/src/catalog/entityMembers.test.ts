import type { Entity } from '@backstage/catalog-model';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { entityMembers, holdsOthers } from './entityMembers';

const entity = (
  ref: string,
  relations: Readonly<Record<string, readonly string[]>> = {},
): Entity => {
  const [kind, name] = ref.split(':');
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    relations: Object.entries(relations).flatMap(([type, targets]) =>
      targets.map(target => ({
        type,
        targetRef: target.replace(':', ':default/').toLowerCase(),
      })),
    ),
  };
};

const shop = entity('System:shop', {
  hasPart: ['Component:billing', 'API:orders'],
  ownedBy: ['Group:money'],
});
const money = entity('Group:money', {
  ownerOf: ['Component:billing', 'System:shop'],
  hasMember: ['User:ada'],
  parentOf: ['Group:pennies'],
});
const all = [
  shop,
  money,
  entity('Domain:sales', { hasPart: ['System:shop'] }),
  entity('User:ada', { memberOf: ['Group:money'], ownerOf: ['Component:toy'] }),
  entity('Group:pennies', { ownerOf: ['Component:coin'] }),
  entity('Component:billing', { partOf: ['System:shop'] }),
  entity('Component:coin'),
  entity('Component:toy'),
  entity('API:orders'),
];

describe('entityMembers', () => {
  it.each([
    ['the parts of a system', 'shop', ['orders', 'billing']],
    ['the parts of the systems of a domain', 'sales', ['orders', 'billing']],
    [
      'the entities owned by a group, without those of its child groups',
      'money',
      ['billing'],
    ],
    [
      'the entities owned by a user and by their groups',
      'ada',
      ['toy', 'billing'],
    ],
    ['no entities for any other kind', 'billing', []],
  ])('returns %s', async (_rule, name, expected) => {
    const catalog = catalogApiMock({ entities: all });
    const of = all.find(({ metadata }) => metadata.name === name);
    const members = await entityMembers(catalog, of ?? shop);
    expect(members.map(({ metadata }) => metadata.name).sort()).toEqual(
      [...expected].sort(),
    );
  });

  it('sends one request per level', async () => {
    const catalog = catalogApiMock({ entities: all });
    const asked = jest.spyOn(catalog, 'getEntitiesByRefs');
    await entityMembers(catalog, all[3]);
    expect(asked).toHaveBeenCalledTimes(2);
    await entityMembers(catalog, entity('Group:empty'));
    expect(asked).toHaveBeenCalledTimes(2);
  });
});

describe('holdsOthers', () => {
  it.each([
    ['System', true],
    ['domain', true],
    ['Group', true],
    ['USER', true],
    ['Component', false],
    ['API', false],
    ['Resource', false],
  ])('returns for %s: %s', (kind, expected) => {
    expect(holdsOthers({ kind })).toBe(expected);
  });
});
