import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readMesh } from './mesh.mjs';
import { parseMeshOptions } from './meshOptions.mjs';
import { root } from './paths.mjs';

const scenarios = join(root, 'scenarios');
const recorded = readdirSync(scenarios, { withFileTypes: true })
  .map(({ name }) => name)
  .filter(name => existsSync(join(scenarios, name, 'apis.json')));
const outputOf = (...args) => readMesh(parseMeshOptions(args));
const scenario = name => join(scenarios, name);

/** Ids of all objects in the files of a scenario, in the newest of the versions that we read. */
function objectsIn(name) {
  const ids = new Set();
  for (const folder of [scenario(name), join(scenario(name), 'handmade')]) {
    for (const file of filesIn(folder)) {
      const [, group = '', plural] =
        /^(?:api|apis\.(.+))\.v[a-z0-9]+\.([a-z0-9]+)\.json$/.exec(file) ?? [];
      if (plural && group !== 'apiextensions.k8s.io') {
        const { kind, items } = JSON.parse(
          readFileSync(join(folder, file), 'utf8'),
        );
        for (const item of items) {
          const { namespace = '', name: own } = item?.metadata ?? {};
          if (typeof own === 'string' && own !== '') {
            ids.add(
              JSON.stringify([
                group,
                kind.replace(/List$/, ''),
                typeof namespace === 'string' ? namespace : '',
                own,
              ]),
            );
          }
        }
      }
    }
  }
  return [...ids].sort();
}

function filesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

describe('npm run mesh', () => {
  for (const name of recorded) {
    it(`has every object of scenario ${name} whose kind is part of a mesh`, async () => {
      const { output } = await outputOf(scenario(name));
      const kinds = new Set(
        output.loadReports.flatMap(({ entries }) =>
          entries.map(({ group, kind }) => JSON.stringify([group, kind])),
        ),
      );
      const isAsked = id =>
        kinds.has(JSON.stringify(JSON.parse(id).slice(0, 2)));
      const found = output.resources.map(({ resource: { ref } }) =>
        JSON.stringify([ref.group, ref.kind, ref.namespace, ref.name]),
      );
      assert.deepEqual(found.sort(), objectsIn(name).filter(isAsked));
    });
  }

  it('draws, folds or removes with a reason each resource', async () => {
    const { output } = await outputOf(scenario('shop'));
    const gone = output.view.reports.flatMap(({ hidden }) => hidden);
    const shown = output.view.resources;
    assert.deepEqual(
      [...shown, ...gone].sort(),
      output.resources.map(({ id }) => id).sort(),
    );
  });

  it('ends each link at an existing resource or placeholder', async () => {
    const { output } = await outputOf(scenario('shop'), scenario('broken'));
    const ids = new Set(
      [...output.resources, ...output.placeholders].map(({ id }) => id),
    );
    for (const { owner, target } of output.links) {
      assert.ok(ids.has(owner) && ids.has(target));
    }
  });

  it('is independent of the order of the scenarios', async () => {
    const one = await outputOf(scenario('shop'), scenario('broken'), '--json');
    const other = await outputOf(
      scenario('broken'),
      scenario('shop'),
      '--json',
    );
    assert.equal(one.text, other.text);
  });

  it('gives two scenarios of one name different cluster names', () => {
    const { scenarios: named } = parseMeshOptions([
      scenario('shop'),
      scenario('shop'),
    ]);
    assert.deepEqual(
      named.map(({ cluster }) => cluster),
      ['shop', 'shop-2'],
    );
  });

  it('shows a later moment', async () => {
    const { output } = await outputOf(
      scenario('shop'),
      '--step',
      '30-broker-deleted',
    );
    const placeholders = output.placeholders.map(({ ref }) => ref?.name);
    assert.ok(placeholders.includes('settlements'));
    assert.ok(!placeholders.includes('refunds'));
  });

  it('lists resources and placeholders as text', async () => {
    const { text } = await outputOf(scenario('shop'));
    for (const line of [
      'cluster shop',
      'namespace payments',
      '  Broker orders  ready  (2 generated)',
      '    Trigger fulfil-orders  [type is com.example.order.placed]  ready  (1 generated)',
      '      Subscriber → Service fulfilment',
      '      Reply → Broker orders (recorded)',
      '      Dead letter sink → Service dead-letters (from Broker orders)',
      '    Trigger index-orders  [not (source ends with /test)]  ready  (1 generated)',
      'Broker shop/partners (not found)',
      '  Service shop/refunds (not found), referenced by Trigger shop/pay-refunds spec.subscriber',
    ]) {
      assert.ok(text.split('\n').includes(line), line);
    }
  });

  it('prints findings with their fixes', async () => {
    const { output, text } = await outputOf(scenario('broken-everything'));
    const codes = output.findings.map(({ code }) => code);
    assert.ok(codes.includes('brokerNotFound') && codes.includes('replyLoop'));
    for (const line of [
      '  error: Broker depot/scales does not exist. It is the broker of Trigger depot/weigh.',
      '    Create Broker depot/scales, or correct spec.broker.',
    ]) {
      assert.ok(text.split('\n').includes(line), line);
    }
  });

  it('prints the consumers of each event type with the verdicts', async () => {
    const { output } = await outputOf(scenario('shop'));
    const placed = output.eventTypes.find(
      ({ type }) => type === 'com.example.order.placed',
    );
    const [{ matches }] = placed.consumers.filter(({ via }) =>
      via.endsWith('/fulfil-orders'),
    );
    assert.equal(matches[0].verdict.verdict, 'matches');
    assert.deepEqual(matches[0].verdict.reason.attributes, ['type']);
  });

  it('rejects invalid arguments with one line', () => {
    for (const [args, message] of [
      [[], /no recording given/],
      [['x', '--now', 'soon'], /--now must be a time/],
      [['x', '--colour'], /see --help/],
    ]) {
      assert.throws(() => parseMeshOptions(args), message);
    }
  });
});
