import { DatabaseService } from '@backstage/backend-plugin-api';
import { clusterOfProvider } from './EventMeshEntityProvider';

/** Table of the catalog that has the provider of each entity, and its column. */
const table = 'refresh_state_references';
const column = 'source_key';

/**
 * Returns the clusters that the catalog has entities of, whether they are configured or not.
 *
 * @remarks Reads the catalog's own table: nothing else names the providers of an earlier start before the catalog deletes the
 * entities of those that are gone. It is only asked where a setting is not understood. Rejects where the table is another one.
 */
export async function listPastClusters(
  database: DatabaseService,
): Promise<readonly string[]> {
  const client = await database.getClient();
  // Before the first start of a catalog there are no tables.
  if (!(await client.schema.hasTable(table))) {
    return [];
  }
  const rows: readonly Record<string, unknown>[] = await client(table)
    .distinct(column)
    .whereNotNull(column);
  return rows.flatMap(row => clusterOfProvider(String(row[column])) ?? []);
}
