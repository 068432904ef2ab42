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

describe('what belongs to an entity', () => {
  it.each([
    ['a system: its parts', 'shop', ['orders', 'billing']],
    ['a domain: the parts of its systems', 'sales', ['orders', 'billing']],
    [
      'a group: what it owns, and nothing of its children',
      'money',
      ['billing'],
    ],
    [
      'a user: what they own, and what their groups own',
      'ada',
      ['toy', 'billing'],
    ],
    ['anything else: nothing', 'billing', []],
  ])('to %s', async (_rule, name, expected) => {
    const catalog = catalogApiMock({ entities: all });
    const of = all.find(({ metadata }) => metadata.name === name);
    const members = await entityMembers(catalog, of ?? shop);
    expect(members.map(({ metadata }) => metadata.name).sort()).toEqual(
      [...expected].sort(),
    );
  });

  it('is asked for in as many requests as there are levels', async () => {
    const catalog = catalogApiMock({ entities: all });
    const asked = jest.spyOn(catalog, 'getEntitiesByRefs');
    await entityMembers(catalog, all[3]);
    expect(asked).toHaveBeenCalledTimes(2);
    await entityMembers(catalog, entity('Group:empty'));
    expect(asked).toHaveBeenCalledTimes(2);
  });
});

describe('who stands for what belongs to them', () => {
  it.each([
    ['System', true],
    ['domain', true],
    ['Group', true],
    ['USER', true],
    ['Component', false],
    ['API', false],
    ['Resource', false],
  ])('%s: %s', (kind, expected) => {
    expect(holdsOthers({ kind })).toBe(expected);
  });
});
