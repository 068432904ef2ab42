import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  KnownKind,
  kindsToRead,
  knownKinds,
  readCluster,
  Transport,
} from 'backstage-plugin-event-mesh-common';
import { ClusterName, Clusters } from '../clusters';
import { readShippedRules, Rule, User } from '../rights';
import { clock, readable } from './reading';

/** The rules of the shipped ClusterRole. @internal */
export const shippedRules: readonly Rule[] = readShippedRules();

/** A user with the shipped ClusterRole, and users without one of its rules each. @internal */
export const readers: readonly User[] = [
  { name: 'reader', rules: shippedRules },
  ...shippedRules.map((_, index) => ({
    name: `reader-without-${index + 1}`,
    rules: shippedRules.filter((_rule, other) => other !== index),
  })),
];

/** Reads a cluster as a user; returns the snapshot with the requested and the forbidden kinds. */
async function read(clusters: Clusters, cluster: ClusterName, user: string) {
  const asked = new Set<string>();
  const refused = new Set<string>();
  const transport: Transport = async (path, headers) => {
    const response = await clusters.ask(cluster, user, path, { headers });
    const name = kindOf(path);
    asked.add(name);
    if ([401, 403].includes(response.status)) refused.add(name);
    return readable(response);
  };
  const { loadReport } = await readCluster(
    transport,
    { cluster, kinds: kindsToRead, namespaces: [] },
    { clock },
  );
  return { loadReport, asked: [...asked], refused: [...refused] };
}

type Kind = Pick<KnownKind, 'group' | 'plural'>;

const nameOf = ({ group, plural }: Kind) => `${plural}.${group}`;

/** Returns the kind that a path lists, otherwise the path. */
function kindOf(path: string): string {
  const match =
    /^\/(?:api|apis\/([^/]+))\/v\w+\/(?:namespaces\/[^/]+\/)?([^/?]+)/.exec(
      path,
    );
  return match ? nameOf({ group: match[1] ?? '', plural: match[2] }) : path;
}

function grants({ apiGroups = [], resources = [] }: Rule, name: string) {
  const [plural, ...group] = name.split('.');
  return (
    apiGroups.includes(group.join('.')) &&
    (resources.includes('*') || resources.includes(plural))
  );
}

const isGranted = (name: string) =>
  shippedRules.some(rule => grants(rule, name));

function once<T>(get: () => Promise<T>): () => Promise<T> {
  let got: Promise<T> | undefined;
  return () => {
    got ??= get();
    return got;
  };
}

/** Tests that the shipped ClusterRole is sufficient and all its rules are necessary. @internal */
export function shippedRole(clusters: () => Clusters): void {
  describe('the shipped ClusterRole', () => {
    for (const cluster of ['real', 'demo'] as const) {
      it(`is sufficient for all kinds except third-party ones in the ${cluster} cluster`, async () => {
        const { loadReport, refused } = await read(
          clusters(),
          cluster,
          'reader',
        );
        assert.equal(loadReport.failure, undefined);
        assert.deepEqual(refused.filter(isGranted), []);
        const complete = loadReport.entries
          .filter(({ state }) => state === 'complete')
          .map(nameOf);
        // All of them are defined here, so that none is absent.
        const missing = knownKinds
          .map(nameOf)
          .filter(name => !complete.includes(name));
        assert.deepEqual(missing, []);
      });
    }

    it('reports the missing rule for a group that it does not contain', async () => {
      const { loadReport, refused } = await read(clusters(), 'real', 'reader');
      const foreign = loadReport.entries.filter(
        ({ state }) => state === 'forbidden',
      );
      assert.ok(refused.includes('awss3sources.sources.triggermesh.io'));
      assert.deepEqual(
        [...new Set(foreign.map(nameOf))].sort(),
        refused.sort(),
      );
      for (const { group, failure } of foreign) {
        assert.equal(failure?.missingRule?.apiGroup, group);
      }
    });

    const all = once(() => read(clusters(), 'real', 'reader'));
    shippedRules.forEach((rule, index) => {
      const { apiGroups = [], resources = [] } = rule;
      const groups = apiGroups.map(group => group || 'the core').join(', ');
      it(`needs its rule ${index + 1}: ${resources.join(
        ', ',
      )} of ${groups}`, async () => {
        const whole = await all();
        const user = `reader-without-${index + 1}`;
        const { refused } = await read(clusters(), 'real', user);
        const lost = whole.asked.filter(name => grants(rule, name));
        assert.ok(lost.length > 0, 'no request needs it');
        assert.deepEqual(refused.filter(isGranted).sort(), lost.sort());
      });
    });
  });
}
