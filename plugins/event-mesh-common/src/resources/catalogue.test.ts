import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { knownKinds } from './catalogue';

const scenarios = resolve(__dirname, '../../../../scenarios');

describe('knownKinds', () => {
  it('contains each kind once', () => {
    const ids = knownKinds.map(({ group, kind }) => `${group}/${kind}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('never contains ConfigMaps, Secrets or whole groups', () => {
    const plurals = knownKinds.map(({ plural }) => plural);
    expect(plurals).not.toContain('configmaps');
    expect(plurals).not.toContain('secrets');
    expect(plurals).not.toContain('*');
  });

  it('prefers the EventType version that loses no stored fields', () => {
    const eventType = knownKinds.find(({ kind }) => kind === 'EventType');
    expect(eventType?.versions).toEqual(['v1beta2', 'v1beta3', 'v1beta1']);
  });

  const definitions = definitionsOf('shop');

  it('is compared with recorded definitions', () => {
    expect(definitions.length).toBeGreaterThan(10);
  });

  it.each(definitions)('matches the recorded definition of $kind', found => {
    const { group, kind, plural, storage, served } = found;
    const known = knownKinds.find(k => k.group === group && k.kind === kind);
    expect(known?.plural).toBe(plural);
    expect(known?.versions[0]).toBe(storage);
    expect([...(known?.versions ?? [])].sort()).toEqual(served.sort());
  });
});

type Definition = {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  readonly storage: string;
  readonly served: string[];
};

/** Returns the recorded definitions of known kinds in a scenario. */
function definitionsOf(scenario: string): Definition[] {
  const file = join(
    scenarios,
    scenario,
    'apis.apiextensions.k8s.io.v1.customresourcedefinitions.json',
  );
  const { items } = JSON.parse(readFileSync(file, 'utf8'));
  return items
    .map(({ spec }: { spec: Spec }) => ({
      group: spec.group,
      kind: spec.names.kind,
      plural: spec.names.plural,
      storage: spec.versions.find(({ storage }) => storage)?.name ?? '',
      served: spec.versions.flatMap(v => (v.served ? [v.name] : [])),
    }))
    .filter(({ group, plural }: Definition) =>
      knownKinds.some(k => k.group === group && k.plural === plural),
    );
}

type Spec = {
  readonly group: string;
  readonly names: { readonly kind: string; readonly plural: string };
  readonly versions: readonly {
    readonly name: string;
    readonly served: boolean;
    readonly storage: boolean;
  }[];
};
