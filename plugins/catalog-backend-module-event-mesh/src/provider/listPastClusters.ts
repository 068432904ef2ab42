import { DatabaseService } from '@backstage/backend-plugin-api';
import { clusterOfProvider } from './EventMeshEntityProvider';

/** Table of the catalog with the provider of each entity, and its column. */
const table = 'refresh_state_references';
const column = 'source_key';

/**
 * Returns the clusters with entities in the catalog, whether they are configured or not.
 *
 * @remarks Reads the catalog's own table: nothing else names the providers of an earlier start before the catalog
 * deletes the entities of those that are gone. It is queried only if a setting is invalid. Rejects if the table has
 * another structure.
 */
export async function listPastClusters(
  database: DatabaseService,
): Promise<readonly string[]> {
  const client = await database.getClient();
  // A catalog has no tables before its first start.
  if (!(await client.schema.hasTable(table))) {
    return [];
  }
  const rows: readonly Record<string, unknown>[] = await client(table)
    .distinct(column)
    .whereNotNull(column);
  return rows.flatMap(row => clusterOfProvider(String(row[column])) ?? []);
}
