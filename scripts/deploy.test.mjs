import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { require as requireTypeScript } from 'tsx/cjs/api';
import { parseAllDocuments } from 'yaml';
import { root } from './lib/paths.mjs';

const { kindsToRead, knownKinds } = requireTypeScript(
  '../plugins/event-mesh-common/src/resources/index.ts',
  import.meta.url,
);
const documents = parseAllDocuments(
  readFileSync(join(root, 'deploy/rbac.yaml'), 'utf8'),
).map(document => document.toJS());
const rules = documents
  .filter(({ kind }) => kind === 'ClusterRole')
  .flatMap(role => role.rules);

const grants = (rule, group, plural) =>
  rule.apiGroups.includes(group) &&
  (rule.resources.includes('*') || rule.resources.includes(plural));

describe('the shipped ClusterRole', () => {
  it('allows a list of all requested kinds', () => {
    const missing = knownKinds.filter(
      ({ group, plural }) =>
        !rules.some(
          rule => rule.verbs.includes('list') && grants(rule, group, plural),
        ),
    );
    assert.deepEqual(
      missing.map(({ group, plural }) => `${group}/${plural}`),
      [],
    );
  });

  it('allows a watch of all requested kinds', () => {
    const missing = knownKinds.filter(
      ({ group, plural }) =>
        !rules.some(
          rule => rule.verbs.includes('watch') && grants(rule, group, plural),
        ),
    );
    assert.deepEqual(missing, []);
  });

  it('allows a list of all kinds in the groups of sources, channels and sinks', () => {
    const groups = [...new Set(knownKinds.map(({ group }) => group))];
    const served = groups.map(group => ({
      group,
      kind: 'Unheard',
      plural: 'unheards',
      versions: ['v1'],
      namespaced: true,
    }));
    const asked = kindsToRead({ served }).filter(({ foundBy }) => foundBy);
    assert.ok(asked.length >= 3);
    for (const { group, plural } of asked) {
      assert.ok(
        rules.some(
          rule => rule.verbs.includes('list') && grants(rule, group, plural),
        ),
        group,
      );
    }
  });

  it('allows a list of the definitions', () => {
    assert.ok(
      rules.some(
        rule =>
          rule.verbs.includes('list') &&
          grants(rule, 'apiextensions.k8s.io', 'customresourcedefinitions'),
      ),
    );
  });

  it('has no rule for a group without requested kinds', () => {
    const asked = new Set([
      ...knownKinds.map(({ group }) => group),
      'apiextensions.k8s.io',
    ]);
    const idle = rules
      .flatMap(rule => rule.apiGroups)
      .filter(group => !asked.has(group));
    assert.deepEqual(idle, []);
  });

  it('has only reading verbs', () => {
    const verbs = new Set(rules.flatMap(rule => rule.verbs));
    assert.deepEqual([...verbs].sort(), ['get', 'list', 'watch']);
  });

  it('has no wildcard group, and neither Secrets nor ConfigMaps', () => {
    for (const rule of rules) {
      assert.ok(!rule.apiGroups.includes('*'));
      assert.ok(!grants(rule, '', 'secrets'));
      assert.ok(!grants(rule, '', 'configmaps'));
    }
  });
});
