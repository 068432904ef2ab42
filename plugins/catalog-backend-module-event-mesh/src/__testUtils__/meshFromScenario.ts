import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Entity } from '@backstage/catalog-model';
import {
  buildMesh,
  createStaticTransport,
  kindsToRead,
  Mesh,
  readCluster,
  readResources,
} from 'backstage-plugin-event-mesh-common';
import { parseAllDocuments } from 'yaml';
import { nodeClock } from '../transport';

/** Builds the mesh of a scenario, read like a cluster of the module. */
export async function meshFromScenario(folder: string, cluster: string) {
  const snapshot = await readCluster(
    createStaticTransport(filesOf(folder)),
    { cluster, kinds: kindsToRead, namespaces: [] },
    { clock: nodeClock },
  );
  const { resources } = readResources([snapshot]);
  const mesh: Mesh = buildMesh(resources, {
    clusters: [
      {
        name: cluster,
        readAt: snapshot.readAt,
        loadReport: snapshot.loadReport,
      },
    ],
    now: snapshot.readAt,
  }).mesh;
  return mesh;
}

/** Reads the entities of a catalog-info file. */
export function readCatalogInfo(file: string): readonly Entity[] {
  return parseAllDocuments(readFileSync(file, 'utf8')).flatMap(
    document => (document.toJS() as Entity | null) ?? [],
  );
}

function filesOf(folder: string): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const part of ['', 'handmade/']) {
    const path = join(folder, part);
    for (const file of existsSync(path) ? readdirSync(path) : []) {
      if (/^apis?\..*json$/.test(file)) {
        files[`${part}${file}`] = readFileSync(join(path, file), 'utf8');
      }
    }
  }
  return files;
}
