import { join } from 'node:path';
import { readGolden } from './__testUtils__/readGolden';
import { formatRelations } from './__testUtils__/formatRelations';
import { scenarioFile, startCatalog } from './__testUtils__/startCatalog';

describe.each([
  ['shop', ['shop'], 'shop'],
  ['bank', ['matching'], 'matching'],
  ['newsroom', ['flows'], undefined],
  ['brokers of other classes', ['kafka'], undefined],
  [
    'two clusters, one of which sends to the other',
    ['east', 'west'],
    undefined,
  ],
])('the catalog of a scenario: %s', (name, scenarios, catalogInfo) => {
  it('has the relations of the reviewed golden', async () => {
    const catalog = await startCatalog({
      clusters: Object.fromEntries(scenarios.map(each => [each, each])),
      ...(catalogInfo
        ? { catalogInfo: scenarioFile(catalogInfo, 'catalog-info.yaml') }
        : {}),
    });
    if (catalogInfo) {
      // The entities of the catalog-info file must exist first.
      await catalog.settled();
    }
    await catalog.run();
    const text = formatRelations(await catalog.settled());
    const golden = join(
      __dirname,
      '__goldens__',
      `${name.replace(/\W+/g, '-')}.txt`,
    );
    expect(text).toBe(readGolden(golden, text));
  });
});
