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

const wrote = (spec: object) => JSON.stringify({ spec });

describe('the schema of an EventType', () => {
  it.each<[string, object, string | undefined, string | undefined]>([
    ['is its own', { schemaData: 'a' }, undefined, 'a'],
    [
      'is its own, whatever was applied',
      { schemaData: 'a' },
      wrote({ type: 'placed', schemaData: 'b' }),
      'a',
    ],
    [
      'is what was applied, where Knative has lost it',
      {},
      wrote({ type: 'placed', schemaData: 'b' }),
      'b',
    ],
    [
      'is not what was applied for another type',
      {},
      wrote({ type: 'paid', schemaData: 'b' }),
      undefined,
    ],
    [
      'is none where none was written',
      {},
      wrote({ type: 'placed' }),
      undefined,
    ],
    [
      'is none where what was applied has no text there',
      {},
      wrote({ type: 'placed', schemaData: { a: 1 } }),
      undefined,
    ],
    ['is none where the annotation cannot be read', {}, '{"spec":', undefined],
    ['is none where the annotation is something else', {}, '[]', undefined],
  ])('%s', (_rule, spec, applied, expected) => {
    expect(schemaOf(spec, applied)).toBe(expected);
  });
});
