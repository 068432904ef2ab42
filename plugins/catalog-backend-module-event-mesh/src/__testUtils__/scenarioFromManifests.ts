import { knownKinds } from 'backstage-plugin-event-mesh-common';
import { createScenario, Scenario } from 'demo-cluster';
import { generateScenario, JsonObject } from 'scenarios';
import { parseAllDocuments } from 'yaml';

/** Creates a recording from manifests in YAML, one text per step; objects without a namespace are in `shop`. */
export function scenarioFromManifests(
  first: string,
  ...later: readonly string[]
): Scenario {
  const moment = (manifests: string) =>
    createScenario('made', filesOf(manifests)).moments[0];
  return {
    name: 'made',
    moments: [
      moment(first),
      ...later.map((manifests, i) => ({
        ...moment(manifests),
        name: `${i + 1}`,
      })),
    ],
  };
}

function filesOf(manifests: string): Map<string, JsonObject> {
  const files = new Map(generateScenario({ triggers: 0 }).files);
  for (const document of parseAllDocuments(manifests)) {
    const object = document.toJS() as JsonObject | null;
    if (object) {
      const file = fileOf(object);
      const list = files.get(file);
      if (!list) {
        throw new Error(`the empty recording has no ${file}`);
      }
      const items = Array.isArray(list.items) ? list.items : [];
      files.set(file, { ...list, items: [...items, complete(object)] });
    }
  }
  return files;
}

function fileOf({ apiVersion, kind }: JsonObject): string {
  const [version, group = ''] = String(apiVersion).split('/').reverse();
  const { plural } =
    knownKinds.find(known => known.group === group && known.kind === kind) ??
    {};
  const start = group === '' ? 'api' : `apis.${group}`;
  return `${start}.${version}.${plural}.json`;
}

function complete(object: JsonObject): JsonObject {
  const metadata = object.metadata as JsonObject;
  const { namespace = 'shop', name } = metadata;
  return {
    ...object,
    metadata: {
      uid: `${object.kind}-${namespace}-${name}`,
      resourceVersion: '1',
      namespace,
      ...metadata,
    },
  };
}
