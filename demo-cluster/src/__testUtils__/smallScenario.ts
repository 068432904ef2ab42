import { Json, JsonObject } from '../json';
import { Scenario, ScenarioMoment } from '../scenario';
import { buildMoment } from '../scenario/buildMoment';
import { FileSet } from '../scenario/types';

export const TRIGGERS = 'eventing.knative.dev/v1/triggers';
export const TRIGGERS_FILE = 'apis.eventing.knative.dev.v1.triggers.json';
export const TRIGGERS_PATH = '/apis/eventing.knative.dev/v1/triggers';

export function trigger(
  key: string,
  resourceVersion: number,
  more: { labels?: JsonObject; spec?: Json } = {},
): JsonObject {
  const [namespace, name] = key.split('/');
  const { labels = {}, spec = {} } = more;
  return {
    apiVersion: 'eventing.knative.dev/v1',
    kind: 'Trigger',
    metadata: {
      name,
      namespace,
      uid: `uid-${key}`,
      labels,
      resourceVersion: `${resourceVersion}`,
    },
    spec,
  };
}

export function triggerList(
  resourceVersion: number,
  items: JsonObject[],
): JsonObject {
  return {
    apiVersion: 'eventing.knative.dev/v1',
    items,
    kind: 'TriggerList',
    metadata: { continue: '', resourceVersion: `${resourceVersion}` },
  };
}

function serviceList(resourceVersion: number, keys: string[]): JsonObject {
  return {
    kind: 'ServiceList',
    apiVersion: 'v1',
    metadata: { resourceVersion: `${resourceVersion}` },
    items: keys.map(key => {
      const [namespace, name] = key.split('/');
      return { metadata: { name, namespace }, spec: { type: 'ClusterIP' } };
    }),
  };
}

export function fileSet(files: Record<string, JsonObject>): FileSet {
  return new Map(Object.entries(files));
}

export function moment(
  recorded: Record<string, JsonObject>,
  handmade: Record<string, JsonObject> = {},
): ScenarioMoment {
  return buildMoment('base', [fileSet(recorded), fileSet(handmade)]);
}

export function scenarioOf(
  first: ScenarioMoment,
  later: Record<string, ScenarioMoment> = {},
): Scenario {
  const steps = Object.entries(later).map(([name, step]) => ({
    ...step,
    name,
  }));
  return { name: 'small', moments: [first, ...steps] };
}

/** Returns three Triggers in two namespaces and one Service. */
export function smallMoment(): ScenarioMoment {
  return moment({
    [TRIGGERS_FILE]: triggerList(20, [
      trigger('a/one', 11, { labels: { team: 'red' } }),
      trigger('a/two', 12, { labels: { team: 'blue' } }),
      trigger('b/one', 13),
    ]),
    'api.v1.services.json': serviceList(21, ['a/web']),
    'api.v1.namespaces.json': {
      kind: 'NamespaceList',
      apiVersion: 'v1',
      metadata: { resourceVersion: '22' },
      items: [{ metadata: { name: 'a', resourceVersion: '3' } }],
    },
  });
}
