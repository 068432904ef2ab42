import { EventType } from 'backstage-plugin-event-mesh-common';
import { meshFromManifests } from '../__testUtils__/meshFromManifests';
import { findSchemaData } from './makeEntity';

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

function schemaOf(spec: object, applied?: string): string | undefined {
  const object = {
    apiVersion: 'eventing.knative.dev/v1beta2',
    kind: 'EventType',
    metadata: {
      name: 'placed',
      annotations: applied === undefined ? {} : { [lastApplied]: applied },
    },
    spec: { type: 'placed', ...spec },
  };
  const [found] = meshFromManifests({
    c: JSON.stringify(object),
  }).resources.values();
  return findSchemaData(found.resource as EventType);
}

const lastAppliedSpec = (spec: object) => JSON.stringify({ spec });

describe('the schema of an event type', () => {
  it.each<[string, object, string | undefined, string | undefined]>([
    ['is schemaData if it has one', { schemaData: 'a' }, undefined, 'a'],
    [
      'is schemaData even if another one was applied',
      { schemaData: 'a' },
      lastAppliedSpec({ type: 'placed', schemaData: 'b' }),
      'a',
    ],
    [
      'is the applied one if Knative dropped schemaData',
      {},
      lastAppliedSpec({ type: 'placed', schemaData: 'b' }),
      'b',
    ],
    [
      'is not the applied one if that was for another type',
      {},
      lastAppliedSpec({ type: 'paid', schemaData: 'b' }),
      undefined,
    ],
    [
      'is undefined if none was applied',
      {},
      lastAppliedSpec({ type: 'placed' }),
      undefined,
    ],
    [
      'is undefined if the applied one is not a string',
      {},
      lastAppliedSpec({ type: 'placed', schemaData: { a: 1 } }),
      undefined,
    ],
    ['is undefined if the annotation is not JSON', {}, '{"spec":', undefined],
    ['is undefined if the annotation is not an object', {}, '[]', undefined],
  ])('%s', (_rule, spec, applied, expected) => {
    expect(schemaOf(spec, applied)).toBe(expected);
  });
});
