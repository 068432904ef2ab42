import { ResourceInfo, ScenarioMoment } from 'demo-cluster';
import { definitionOf, OwnDefinition } from './definitionOf';
import { Definition } from './types';

const DEFINITIONS = 'apiextensions.k8s.io/v1/customresourcedefinitions';

// Built-in groups have no dot, or end in .k8s.io.
const isBuiltIn = (group: string) =>
  !group.includes('.') || group.endsWith('.k8s.io');

/** Returns definitions for all kinds in the discovery of a scenario that a bare API server lacks. @internal */
export function definitionsOf({
  discovery,
  lists,
}: ScenarioMoment): Definition[] {
  const own = new Map<string, OwnDefinition>(
    (lists.get(DEFINITIONS)?.items ?? []).map(({ name, json }) => [name, json]),
  );
  const kinds = new Map<string, ResourceInfo[]>();
  for (const info of discovery.resources.values()) {
    const name = `${info.plural}.${info.group}`;
    if (!isBuiltIn(info.group)) {
      kinds.set(name, [...(kinds.get(name) ?? []), info]);
    }
  }
  return [...kinds].map(([name, infos]) =>
    definitionOf(infos, own.get(name), infos[0]),
  );
}
