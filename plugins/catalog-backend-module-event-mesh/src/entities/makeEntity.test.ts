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

describe('findSchemaData', () => {
  it.each<[string, object, string | undefined, string | undefined]>([
    [
      'returns the schemaData of the event type',
      { schemaData: 'a' },
      undefined,
      'a',
    ],
    [
      'returns schemaData even if another schema was applied',
      { schemaData: 'a' },
      lastAppliedSpec({ type: 'placed', schemaData: 'b' }),
      'a',
    ],
    [
      'returns the applied schema if Knative dropped schemaData',
      {},
      lastAppliedSpec({ type: 'placed', schemaData: 'b' }),
      'b',
    ],
    [
      'ignores an applied schema of another type',
      {},
      lastAppliedSpec({ type: 'paid', schemaData: 'b' }),
      undefined,
    ],
    [
      'returns undefined if no schema was applied',
      {},
      lastAppliedSpec({ type: 'placed' }),
      undefined,
    ],
    [
      'returns undefined if the applied schema is not a string',
      {},
      lastAppliedSpec({ type: 'placed', schemaData: { a: 1 } }),
      undefined,
    ],
    [
      'returns undefined if the annotation is not JSON',
      {},
      '{"spec":',
      undefined,
    ],
    [
      'returns undefined if the annotation is not an object',
      {},
      '[]',
      undefined,
    ],
  ])('%s', (_rule, spec, applied, expected) => {
    expect(schemaOf(spec, applied)).toBe(expected);
  });
});
