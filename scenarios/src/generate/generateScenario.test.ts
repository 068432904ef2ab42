import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateScenario } from './generateScenario';
import { GeneratedScenario } from './types';

type Found = {
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly uid: string;
    readonly ownerReferences?: readonly { readonly uid: string }[];
  };
  readonly spec: {
    readonly broker?: string;
    readonly filters?: readonly Record<string, unknown>[];
    readonly filter?: { readonly attributes?: { readonly type?: string } };
    readonly subscriber?: {
      readonly ref?: { readonly name: string; readonly namespace: string };
    };
  };
};

const TRIGGERS = 'apis.eventing.knative.dev.v1.triggers.json';
const BROKERS = 'apis.eventing.knative.dev.v1.brokers.json';
const SUBSCRIPTIONS = 'apis.messaging.knative.dev.v1.subscriptions.json';
const SERVICES = 'api.v1.services.json';

const itemsOf = (scenario: GeneratedScenario, file: string): Found[] =>
  JSON.parse(JSON.stringify(scenario.files.get(file)?.items));

const recorded = (file: string): Found[] =>
  JSON.parse(readFileSync(resolve(__dirname, '../../shop', file), 'utf8'))
    .items;

const bytes = (items: readonly unknown[]) =>
  items.reduce<number>((sum, item) => sum + JSON.stringify(item).length, 0) /
  items.length;

const scenario = generateScenario({ triggers: 1000 });
const triggers = itemsOf(scenario, TRIGGERS);

describe('generateScenario', () => {
  it.each([1, 10, 137, 1000])('generates exactly %d Triggers', count => {
    const made = generateScenario({ triggers: count });
    expect(itemsOf(made, TRIGGERS)).toHaveLength(count);
  });

  it('generates the same bytes for the same seed, and others for another', () => {
    const text = (seed: number) =>
      JSON.stringify([...generateScenario({ triggers: 50, seed }).files]);
    expect(text(7)).toBe(text(7));
    expect(text(7)).not.toBe(text(8));
  });

  it.each([
    [TRIGGERS],
    [BROKERS],
    [SUBSCRIPTIONS],
    ['apis.eventing.knative.dev.v1beta2.eventtypes.json'],
    ['apis.sources.knative.dev.v1.pingsources.json'],
    ['apis.sources.knative.dev.v1.sinkbindings.json'],
  ])('makes objects of about the size of recorded ones in %s', file => {
    const ratio = bytes(itemsOf(scenario, file)) / bytes(recorded(file));
    expect(ratio).toBeGreaterThan(0.75);
    expect(ratio).toBeLessThan(1.25);
  });

  it('names each object of a list once', () => {
    for (const [file, { items }] of scenario.files) {
      const names = (Array.isArray(items) ? itemsOf(scenario, file) : [])
        .filter(({ metadata }) => metadata?.uid)
        .map(({ metadata }) => `${metadata.namespace}/${metadata.name}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('gives each Trigger a broker, and each generated resource an owner', () => {
    const brokers = new Set(
      itemsOf(scenario, BROKERS).map(
        ({ metadata }) => `${metadata.namespace}/${metadata.name}`,
      ),
    );
    const uids = new Set(triggers.map(({ metadata }) => metadata.uid));
    for (const { metadata, spec } of triggers) {
      expect(brokers).toContain(`${metadata.namespace}/${spec.broker}`);
    }
    for (const { metadata } of itemsOf(scenario, SUBSCRIPTIONS)) {
      expect(uids).toContain(metadata.ownerReferences?.[0].uid);
    }
  });

  it('has the proportions of measured meshes', () => {
    const namespaces = new Set(triggers.map(t => t.metadata.namespace));
    expect(1000 / namespaces.size).toBeGreaterThan(15);
    expect(1000 / namespaces.size).toBeLessThan(40);
    const share = (is: (trigger: Found) => unknown) =>
      triggers.filter(is).length / triggers.length;
    const oneType = share(
      ({ spec }) => spec.filter?.attributes?.type ?? spec.filters?.[0].exact,
    );
    expect(oneType).toBeGreaterThan(0.7);
    expect(oneType).toBeLessThan(0.8);
    const across = share(
      ({ metadata, spec }) =>
        spec.subscriber?.ref &&
        spec.subscriber.ref.namespace !== metadata.namespace,
    );
    expect(across).toBeGreaterThan(0.01);
    expect(across).toBeLessThan(0.05);
    const services = new Set(
      itemsOf(scenario, SERVICES).map(
        ({ metadata }) => `${metadata.namespace}/${metadata.name}`,
      ),
    );
    const missing = share(
      ({ spec: { subscriber } }) =>
        subscriber?.ref &&
        !services.has(`${subscriber.ref.namespace}/${subscriber.ref.name}`),
    );
    expect(missing).toBeGreaterThan(0);
    expect(missing).toBeLessThan(0.05);
  });

  it('omits generated resources on request', () => {
    const written = generateScenario({ triggers: 20, onlyWritten: true });
    expect(itemsOf(written, TRIGGERS)).toHaveLength(20);
    expect(itemsOf(written, SUBSCRIPTIONS)).toEqual([]);
  });

  it('serves each kind in one version, in discovery and in lists', () => {
    const discovery = JSON.stringify(
      scenario.files.get('apis.aggregated.json'),
    );
    expect(discovery).toContain('"version":"v1beta2"');
    expect(discovery).not.toContain('v1beta3');
    expect(
      [...scenario.files.keys()].filter(name => /v1beta[13]/.test(name)),
    ).toEqual([]);
  });
});
