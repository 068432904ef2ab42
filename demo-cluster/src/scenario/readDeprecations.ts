import { objectAt, objectsOf, stringAt } from '../json';
import { resourceKey } from './resourceKey';
import { ResourceList } from './types';

const DEFINITIONS = 'apiextensions.k8s.io/v1/customresourcedefinitions';

// A recording lacks these two fields of Knative's own definitions, but clients see the header on each response.
const KNOWN: readonly [string, string][] = [
  [
    'eventing.knative.dev/v1beta1/eventtypes',
    'eventing.knative.dev/v1beta1 EventType is deprecated; see https://knative.dev/docs/eventing/event-registry/ for instructions to migrate to eventing.knative.dev/v1beta2 EventType',
  ],
  [
    'sources.knative.dev/v1beta2/pingsources',
    'sources.knative.dev/v1beta2 PingSource is deprecated; see https://knative.dev/docs/eventing/sources/ping-source/ for instructions to migrate to sources.knative.dev/v1 PingSource',
  ],
];

/** Returns the warnings of deprecated versions from their definitions. @internal */
export function readDeprecations(
  lists: ReadonlyMap<string, ResourceList>,
): Map<string, string> {
  const warnings = new Map(KNOWN);
  for (const { json } of lists.get(DEFINITIONS)?.items ?? []) {
    const spec = objectAt(json, 'spec');
    const group = stringAt(spec, 'group');
    const names = objectAt(spec, 'names');
    for (const version of objectsOf(spec.versions)) {
      if (version.deprecated !== true) continue;
      const name = stringAt(version, 'name');
      warnings.set(
        resourceKey({
          group,
          version: name,
          plural: stringAt(names, 'plural'),
        }),
        stringAt(version, 'deprecationWarning') ||
          `${group}/${name} ${stringAt(names, 'kind')} is deprecated`,
      );
    }
  }
  return warnings;
}
