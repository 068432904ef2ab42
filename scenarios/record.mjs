// Records a scenario from the cluster of the current kubeconfig, or of one step the files that differ from the moment before.
//
//   node scenarios/record.mjs scenarios/my-scenario
//   node scenarios/record.mjs scenarios/my-scenario --step 10-something-happens
//
// Manifests are not written here: they are what somebody applied before. README.md says what a scenario is.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { get } from 'node:https';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';

const builtIn = {
  '/api/v1': ['namespaces', 'services'],
  '/apis/apps/v1': ['daemonsets', 'deployments', 'statefulsets'],
  '/apis/batch/v1': ['cronjobs', 'jobs'],
};
const definitions = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
const foreign = /^(default|(kube|knative)-.*)$/;

const config = JSON.parse(
  execFileSync('kubectl', [
    'config',
    'view',
    '--raw',
    '--minify',
    '--output=json',
  ]),
);
const { cluster } = config.clusters[0];
const { user } = config.users[0];

const fileOf = path => `${path.slice(1).replaceAll('/', '.')}.json`;

async function fetched(path, accept = 'application/json') {
  const authority = cluster['certificate-authority-data'];
  const response = await new Promise((resolve, reject) => {
    const options = {
      headers: { Accept: accept, Authorization: `Bearer ${user.token}` },
      ca: authority && Buffer.from(authority, 'base64'),
      rejectUnauthorized: !cluster['insecure-skip-tls-verify'],
    };
    get(`${cluster.server}${path}`, options, resolve).on('error', reject);
  });
  const body = await text(response);
  if (response.statusCode !== 200)
    throw new Error(`${path}: ${response.statusCode} ${body}`);
  return JSON.parse(body);
}

const aggregated = path =>
  fetched(
    path,
    'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList',
  );

/** The text of an answer: what it lists stands one a line. */
function written(document) {
  const many = ['items', 'resources', 'groups'].find(key => document[key]);
  if (!many || document[many].length === 0)
    return `${JSON.stringify(document)}\n`;
  const { [many]: entries, ...rest } = document;
  const lines = entries.map(entry => JSON.stringify(entry)).join(',\n');
  return `${JSON.stringify(rest).slice(0, -1)},"${many}":[\n${lines}\n]}\n`;
}

function ofTheScenario(list) {
  const own = ({ metadata }) => !foreign.test(metadata.namespace ?? '');
  return { ...list, items: list.items.filter(own) };
}

function withoutSchemas(list) {
  const items = list.items.map(
    ({ metadata: { managedFields, ...metadata }, spec }) => {
      const { group, names, scope } = spec;
      const versions = spec.versions.map(
        ({ name, served, storage, subresources }) => ({
          name,
          served,
          storage,
          subresources,
        }),
      );
      return { metadata, spec: { group, names, scope, versions } };
    },
  );
  return { ...list, items };
}

async function documents() {
  const crds = await fetched(definitions);
  const lists = { ...builtIn };
  for (const { spec } of crds.items) {
    for (const { name } of spec.versions.filter(version => version.served)) {
      const path = `/apis/${spec.group}/${name}`;
      lists[path] = [...(lists[path] ?? []), spec.names.plural];
    }
  }
  const core = await fetched('/api');
  // The address in it says where this was recorded.
  core.serverAddressByClientCIDRs[0].serverAddress = '192.0.2.1:6443';
  const found = {
    'api.json': core,
    'apis.json': await fetched('/apis'),
    'api.aggregated.json': await aggregated('/api'),
    'apis.aggregated.json': await aggregated('/apis'),
    [fileOf('/apis/apiextensions.k8s.io/v1')]: await fetched(
      '/apis/apiextensions.k8s.io/v1',
    ),
    [fileOf(definitions)]: withoutSchemas(crds),
  };
  for (const [version, plurals] of Object.entries(lists)) {
    found[fileOf(version)] = await fetched(version);
    for (const plural of plurals) {
      const path = `${version}/${plural}`;
      found[fileOf(path)] = ofTheScenario(await fetched(path));
    }
  }
  return found;
}

/** The recorded files before a step, by name. */
function before(scenario, step) {
  const steps = existsSync(join(scenario, 'steps'))
    ? readdirSync(join(scenario, 'steps')).sort()
    : [];
  const folders = [
    scenario,
    ...steps
      .filter(name => name < step)
      .map(name => join(scenario, 'steps', name)),
  ];
  const texts = {};
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter(name =>
      name.endsWith('.json'),
    )) {
      texts[file] = readFileSync(join(folder, file), 'utf8');
    }
  }
  return texts;
}

// The version of a list moves with every write anywhere.
const comparable = content =>
  (content ?? '').replace(/^(.*?"resourceVersion":)"\d+"/, '$1');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { step: { type: 'string' } },
});
const [scenario] = positionals;
if (!scenario) throw new Error('which folder?');
const known = values.step ? before(scenario, values.step) : {};
const folder = values.step ? join(scenario, 'steps', values.step) : scenario;
mkdirSync(folder, { recursive: true });
let count = 0;
for (const [file, document] of Object.entries(await documents())) {
  const content = written(document);
  if (comparable(content) !== comparable(known[file])) {
    writeFileSync(join(folder, file), content);
    count += 1;
  }
}
process.stdout.write(`${count} files in ${folder}\n`);
