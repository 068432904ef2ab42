import { startCatalog } from './__testUtils__/startCatalog';

describe('catalogModuleEventMesh', () => {
  it('reads the clusters that the Kubernetes plugin is configured with', async () => {
    const catalog = await startCatalog({ clusters: { shop: 'shop' } });
    await catalog.run();
    const entity = await catalog.entity('component:default/shop.shop.orders');
    expect(entity.spec?.type).toBe('broker');
  });
});
