import { resolve } from 'node:path';
import { loadScenarios, Scenario } from 'demo-cluster';
import { definitionOf } from './definitionOf';

/** A kind that is to be there, in those versions. @internal */
export interface KindToDefine {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  readonly versions: readonly string[];
}

const FILE = 'apis.apiextensions.k8s.io.v1.customresourcedefinitions.json';

// Scenarios are folders, which belong to no package.
// eslint-disable-next-line no-restricted-syntax
const scenarios = resolve(__dirname, '../../../scenarios');

/** Reads scenarios of `scenarios/` into one, in which all those kinds of groups with a dot are defined. @internal */
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
  // As a file would bring it.
  return loadScenarios(
    folders,
    new Map([[FILE, JSON.parse(JSON.stringify(list))]]),
  );
}
