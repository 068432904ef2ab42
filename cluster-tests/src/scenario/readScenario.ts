import { resolve } from 'node:path';
import { loadScenarios, Scenario } from 'demo-cluster';
import { definitionOf } from './definitionOf';

/** A required kind with its versions. @internal */
export interface KindToDefine {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  readonly versions: readonly string[];
}

const FILE = 'apis.apiextensions.k8s.io.v1.customresourcedefinitions.json';

// Scenario folders do not belong to a package.
// eslint-disable-next-line no-restricted-syntax
const scenarios = resolve(__dirname, '../../../scenarios');

/** Merges folders of `scenarios/` into one scenario that defines all kinds of groups with a dot. @internal */
export function readScenario(
  names: readonly [string, ...string[]],
  kinds: readonly KindToDefine[],
): Scenario {
  const [first, ...others] = names.map(name => resolve(scenarios, name));
  const folders: [string, ...string[]] = [first, ...others];
  const [moment] = loadScenarios(folders).moments;
  const known = new Set(
    [...moment.discovery.resources.values()].map(
      ({ group, plural }) => `${group}/${plural}`,
    ),
  );
  const missing = kinds.filter(
    ({ group, plural }) =>
      group.includes('.') && !known.has(`${group}/${plural}`),
  );
  const items = missing.map(({ versions, ...kind }) =>
    definitionOf(
      versions.map(version => ({ ...kind, version, namespaced: true })),
    ),
  );
  const list = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinitionList',
    metadata: {},
    items,
  };
  // As in a file.
  return loadScenarios(
    folders,
    new Map([[FILE, JSON.parse(JSON.stringify(list))]]),
  );
}
