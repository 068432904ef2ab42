import { after, before, describe, it } from 'node:test';
import { knownKinds } from 'backstage-plugin-event-mesh-common';
import { Clusters, startClusters } from './clusters';
import { findServer } from './server';
import { compared } from './suites/compared';
import { large } from './suites/large';
import { paging } from './suites/paging';
import {
  discovery,
  lists,
  objects,
  rights,
  selectors,
  writes,
} from './suites/requests';
import { readers, shippedRole } from './suites/shippedRole';
import { watching } from './suites/watching';

const server = findServer(process.env);
const READ = ['get', 'list', 'watch'];
const everything = [
  { apiGroups: ['*'], resources: ['*'], verbs: READ },
  { nonResourceURLs: ['*'], verbs: ['get'] },
];
const users = [
  { name: 'everything', rules: everything },
  {
    name: 'admin',
    rules: [
      { apiGroups: ['*'], resources: ['*'], verbs: ['*'] },
      { nonResourceURLs: ['*'], verbs: ['*'] },
    ],
  },
  { name: 'no-permissions', rules: [] },
  {
    name: 'shop-only',
    namespace: 'shop',
    rules: [
      {
        apiGroups: ['eventing.knative.dev'],
        resources: ['triggers'],
        verbs: READ,
      },
    ],
  },
  ...readers,
];

const title = 'a real API server and the demo cluster with the same scenario';

if (server.from === 'nowhere') {
  it(title, { skip: server.why }, () => {});
} else {
  describe(title, () => {
    let started: Clusters | undefined;
    const clusters = () => {
      if (!started) throw new Error('the clusters did not start');
      return started;
    };

    before(async () => {
      started = await startClusters({
        server,
        scenarios: ['shop', 'third-party'],
        users,
        kinds: knownKinds,
      });
    });

    after(() => started?.stop());

    compared('discovery', discovery, clusters);
    compared('lists', lists, clusters);
    compared('selectors', selectors, clusters);
    compared('objects', objects, clusters);
    compared('rights', rights, clusters);
    compared('writes', writes, clusters);
    paging(clusters);
    shippedRole(clusters);
    // Last, because it changes the scenario.
    watching(clusters);
  });
}

if (server.from === 'binaries') {
  large(server.folder, Number(process.env.CLUSTER_TESTS_TRIGGERS ?? 2000));
}
