import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createScenario } from 'demo-cluster';
import {
  buildMesh,
  ClusterReading,
  ClusterSnapshot,
  createStaticTransport,
  kindsToRead,
  Mesh,
  readCluster,
  readResources,
  refreshCluster,
  Transport,
} from 'backstage-plugin-event-mesh-common';
import { generateScenario } from 'scenarios';
import { startBackstage } from '../backstage';
import { ACCOUNTS, createUser } from '../rights';
import { Admin, createAdmin, startApiServer } from '../server';
import { loadScenarioBelow } from '../scenario';
import { BROWSER } from './browser';
import { clock, readable } from './reading';
import { shippedRules } from './shippedRole';

const TRIGGERS = '/apis/eventing.knative.dev/v1';
const PAGE = 500;
// For lists that are read again instead of watched.
const SMALL = 131_072;
const scope = { cluster: 'large', kinds: kindsToRead, namespaces: [] };

interface Asked {
  readonly path: string;
  readonly text: string;
}

/** Tests a generated scenario in a real API server, read through the real proxy with the shipped ClusterRole. @internal */
export function large(binaries: string, triggers: number): void {
  describe(`a scenario of ${triggers} Triggers`, () => {
    const { name, files } = generateScenario({ triggers });
    const stops: (() => unknown)[] = [];
    const asked: Asked[] = [];
    let admin: Admin;
    let transport: Transport;
    let reading: ClusterReading;

    const read = async (more: { relistMilliseconds?: number } = {}) => {
      asked.splice(0);
      reading = await refreshCluster(transport, scope, {
        clock,
        previous: reading,
        ...more,
      });
      return reading;
    };

    before(async () => {
      const server = await startApiServer(binaries);
      stops.push(server.stop);
      admin = createAdmin(server);
      stops.push(admin.close);
      const { etcdUrl, url, ca } = server;
      await loadScenarioBelow({ etcdUrl, admin }, createScenario(name, files));
      const metadata = { name: ACCOUNTS };
      await admin.ask('POST', '/api/v1/namespaces', { body: { metadata } });
      const user = { name: 'reader', rules: shippedRules };
      const token = await createUser(admin, user);
      const backstage = await startBackstage([{ name, url, ca, token }]);
      stops.push(backstage.stop);
      transport = async (path, headers) => {
        const init = { headers: { ...BROWSER, ...headers } };
        const response = await readable(await backstage.ask(name, path, init));
        asked.push({ path, text: response.text });
        return response;
      };
    });

    after(async () => {
      for (const stop of stops.splice(0).reverse()) await stop();
    });

    it('is read in one discovery request and the pages of each kind', async () => {
      const { loadReport } = (await read()).snapshot;
      assert.equal(loadReport.failure, undefined);
      const pages = loadReport.entries
        .filter(({ state }) => state !== 'absent')
        .map(({ count }) => Math.max(1, Math.ceil(count / PAGE)));
      const discovery = 1;
      assert.equal(
        asked.length,
        pages.reduce((sum, count) => sum + count, discovery),
      );
      assert.equal(loadReport.requests, asked.length);
      const all = loadReport.entries.find(({ kind }) => kind === 'Trigger');
      assert.equal(all?.count, triggers);
      const indented = asked.filter(({ text }) => text.startsWith('{\n '));
      assert.deepEqual(
        indented.map(({ path }) => path),
        ['/apis'],
      );
    });

    it('gives the same mesh as its files', async () => {
      const texts = [...files].map(([file, document]) => [
        file,
        JSON.stringify(document),
      ]);
      const snapshot = await readCluster(
        createStaticTransport(Object.fromEntries(texts)),
        scope,
        { clock },
      );
      const expected = meshOf(snapshot);
      const mesh = meshOf(reading.snapshot);
      assert.deepEqual(mesh.links, expected.links);
      assert.deepEqual(mesh.placeholders, expected.placeholders);
      // All servers have some namespaces and a Service of their own.
      const known = readOf(mesh).filter(({ id }) => expected.resources.has(id));
      assert.deepEqual(known, readOf(expected));
    });

    it('is refreshed in one small request per unchanged kind', async () => {
      const { snapshot } = reading;
      const again = await read();
      assert.equal(again.snapshot.lists, snapshot.lists);
      assert.deepEqual(again.changes, []);
      const kinds = asked.map(({ path }) => path.split('?')[0]);
      assert.equal(kinds.length, new Set(kinds).size);
      const big = asked.filter(({ path, text }) =>
        path.includes('watch=1') ? text !== '' : text.length > SMALL,
      );
      assert.deepEqual(
        big.map(({ path }) => path),
        [],
      );
    });

    it('refreshes only changed and deleted objects', async () => {
      const [one, other] = reading.snapshot.lists
        .filter(({ kind }) => kind === 'Trigger')
        .flatMap(({ items }) => items as { metadata: Named }[]);
      const pathOf = ({ metadata }: { metadata: Named }) =>
        `${TRIGGERS}/namespaces/${metadata.namespace}/triggers/${metadata.name}`;
      const { body } = await admin.ask<{ metadata: object }>(
        'GET',
        pathOf(other),
      );
      const labels = { team: 'other' };
      await admin.ask('PUT', pathOf(other), {
        body: { ...body, metadata: { ...body.metadata, labels } },
      });
      await admin.ask('DELETE', pathOf(one));
      const { changes } = await read();
      assert.deepEqual(
        changes.map(({ type, ref }) => `${type} ${ref.kind} ${ref.name}`),
        [
          `changed Trigger ${other.metadata.name}`,
          `gone Trigger ${one.metadata.name}`,
        ],
      );
      const followed = reading.snapshot.lists;
      const anew = await read({ relistMilliseconds: 0 });
      assert.equal(anew.snapshot.lists, followed);
    });
  });
}

interface Named {
  readonly namespace: string;
  readonly name: string;
}

// Without the objects, in which the server has its own resourceVersions.
function readOf({ resources }: Mesh) {
  return [...resources.values()].map(({ resource, ...node }) => {
    const { object: _, ...read } = resource;
    return { ...node, read };
  });
}

function meshOf(snapshot: ClusterSnapshot): Mesh {
  const { cluster, loadReport } = snapshot;
  const { resources } = readResources([snapshot]);
  const now = 0;
  const clusters = [{ name: cluster, readAt: now, loadReport }];
  return buildMesh(resources, { clusters, now }).mesh;
}
