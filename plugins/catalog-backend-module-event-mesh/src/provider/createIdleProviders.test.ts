import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { parseModuleConfig } from '../config';
import { createIdleProviders } from './createIdleProviders';

function create(eventMesh: JsonObject) {
  const database = mockServices.database.mock({
    getClient: async () => {
      throw new Error('there is no database');
    },
  });
  const logger = mockServices.logger.mock();
  const config = parseModuleConfig(
    mockServices.rootConfig({ data: { eventMesh } }),
  );
  const providers = createIdleProviders(config, { database, logger });
  return { providers, database, logger };
}

describe('createIdleProviders', () => {
  it('does not query the database if every setting is valid', async () => {
    const { providers, database } = create({ clusters: ['a'] });
    expect(await providers).toEqual([]);
    expect(database.getClient).not.toHaveBeenCalled();
  });

  it('lets the catalog start without a database, and logs a warning', async () => {
    const { providers, logger } = create({ clusters: [] });
    expect(await providers).toEqual([]);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(/may delete the entities .* there is no database/),
    );
  });
});
