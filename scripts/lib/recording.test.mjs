import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ClearError } from './clearError.mjs';
import { mesh, readMesh } from './mesh.mjs';
import { parseMeshOptions } from './meshOptions.mjs';
import { root } from './paths.mjs';

const triggers = 'apis.eventing.knative.dev.v1.triggers.json';
const brokers = 'apis.eventing.knative.dev.v1.brokers.json';
const shop = join(root, 'scenarios/shop');

let parent;
before(() => {
  parent = mkdtempSync(join(tmpdir(), 'event-mesh-recording-'));
});
after(() => rmSync(parent, { recursive: true, force: true }));

/** Makes a folder with these files. */
function folderOf(files) {
  const folder = mkdtempSync(join(parent, 'r-'));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Creates a folder with the recorded responses of the shop, some of them replaced. */
function shopWith(files) {
  const folder = folderOf({});
  for (const name of readdirSync(shop).filter(file => /^api/.test(file))) {
    copyFileSync(join(shop, name), join(folder, name));
  }
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const list = (kind, ...items) =>
  JSON.stringify({ kind: `${kind}List`, metadata: {}, items });

describe('an unreadable folder', () => {
  for (const [rule, files, message] of [
    ['is an error where it is empty', {}, /is not a recording/],
    [
      'is an error where it has manifests only',
      { 'mesh.yaml': 'kind: Trigger\n' },
      /is not a recording: .*Manifests are not read\./,
    ],
    [
      'is an error where its JSON has other names',
      { 'triggers.json': list('Trigger') },
      /such as apis\.eventing\.knative\.dev\.v1\.triggers\.json/,
    ],
    [
      'is an error where it has no JSON, and names the file',
      { [triggers]: 'kind: TriggerList' },
      /triggers\.json is not JSON\n.*is not a recording/,
    ],
    [
      'is an error where its JSON is not a list',
      { [triggers]: '{"kind":"Status","code":403}' },
      /triggers\.json is neither a list nor discovery of a Kubernetes API\n/,
    ],
    [
      'is an error where there is discovery and no list',
      { 'apis.json': '{"kind":"APIGroupList","groups":[]}' },
      /is not a recording/,
    ],
    [
      'is an error where no list is of a kind that a mesh has',
      { 'api.v1.pods.json': list('Pod') },
      /is not a recording/,
    ],
  ]) {
    it(rule, () =>
      assert.rejects(
        mesh([folderOf(files)]),
        error => error instanceof ClearError && message.test(error.message),
      ),
    );
  }

  it('is an error next to a readable folder', () =>
    assert.rejects(mesh([shop, folderOf({})]), /is not a recording/));

  it('is an error if it does not exist', () =>
    assert.rejects(
      mesh([join(parent, 'none')]),
      /^Error: there is no folder /,
    ));

  it('is an error if it is a file', () =>
    assert.rejects(mesh([join(shop, 'manifests.yaml')]), /is not a folder/));

  it('is an error without the requested step, with a list of its steps', async () => {
    await assert.rejects(
      mesh([shop, '--step', '99-never']),
      /has no step 99-never: it has 10-subscriber-recovers, /,
    );
    await assert.rejects(
      mesh([folderOf({ [triggers]: list('Trigger') }), '--step', 'x']),
      /has no step x: it has none$/,
    );
  });

  it('ends the command with exit code 1, one sentence on stderr and nothing on stdout', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts/run.mjs'), 'mesh', folderOf({})],
      { encoding: 'utf8' },
    );
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^event-mesh: .* is not a recording: [^\n]*\n$/);
  });
});

describe('a partially readable folder', () => {
  it('is printed with exit code 0 and a warning on stderr for each unreadable file', () => {
    const folder = shopWith({
      [triggers]: '{"items":[',
      [brokers]: '[]',
      'apis.aggregated.json': '\u0000',
    });
    mkdirSync(join(folder, 'apis.folder.json'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts/run.mjs'), 'mesh', folder],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    assert.match(
      stdout,
      /^ {2}lists: 2 failed \(Broker, Trigger\), \d+ compl/m,
    );
    assert.deepEqual(
      stderr.trimEnd().split('\n').sort(),
      [
        `event-mesh: ${join(folder, 'apis.aggregated.json')} is not JSON`,
        `event-mesh: ${join(
          folder,
          brokers,
        )} is neither a list nor discovery of a Kubernetes API`,
        `event-mesh: ${join(folder, triggers)} is not JSON`,
        `event-mesh: ${join(
          folder,
          'apis.folder.json',
        )} cannot be read (EISDIR)`,
      ].sort(),
    );
  });

  it('has no warning if all files are readable, even lists without items', async () => {
    for (const name of ['shop', 'empty', 'no-knative']) {
      const folder = join(root, 'scenarios', name);
      const { warnings } = await readMesh(parseMeshOptions([folder]));
      assert.deepEqual(warnings, []);
    }
  });

  it('is resolved from the current directory', () => {
    const { scenarios, out } = parseMeshOptions(
      ['.', '../east', '--out', 'x.json'],
      shop,
    );
    assert.deepEqual(scenarios, [
      { folder: shop, cluster: 'shop' },
      { folder: join(root, 'scenarios/east'), cluster: 'east' },
    ]);
    assert.equal(out, join(shop, 'x.json'));
  });
});

describe('names with control characters', () => {
  const name = 'a\u001b[2J\u009b1m\u0007\r\nb\u202ec\u2028d\u007f';
  const shown = String.raw`a\u001b[2J\u009b1m\u0007\u000d\u000ab\u202ec\u2028d\u007f`;
  const unsafe = /(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;
  const folder = () => {
    const metadata = { name, namespace: name };
    const ref = { apiVersion: 'v1', kind: name, name, namespace: name };
    return folderOf({
      [brokers]: list('Broker', {
        metadata,
        status: {
          conditions: [
            { type: 'Ready', status: 'False', reason: name, message: name },
          ],
        },
      }),
      [triggers]: list(
        'Trigger',
        {
          metadata: { ...metadata, name: 'plain' },
          spec: {
            broker: name,
            subscriber: { ref, uri: `http://x/${name}` },
            filter: { attributes: { type: name } },
            delivery: { deadLetterSink: { uri: name } },
          },
        },
        { metadata: { name, namespace: 'x' }, spec: { filters: [name] } },
      ),
    });
  };

  it('are escaped in the terminal', async () => {
    const { text } = await readMesh(parseMeshOptions([folder()]));
    assert.ok(text.includes(`namespace ${shown}`), text);
    assert.ok(text.includes(`Broker ${shown}`), text);
    assert.doesNotMatch(text, unsafe);
  });

  it('are unchanged in the JSON output, as escapes', async () => {
    const { text, output } = await readMesh(
      parseMeshOptions([folder(), '--json']),
    );
    assert.doesNotMatch(text, unsafe);
    const names = JSON.parse(text).resources.map(
      ({ resource }) => resource.ref.name,
    );
    assert.deepEqual(
      names,
      output.resources.map(({ resource }) => resource.ref.name),
    );
    assert.ok(names.includes(name));
  });

  it('are escaped in warnings and errors about files', () => {
    const { stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts/run.mjs'), 'mesh', `x${'\u001b'}[31m`],
      { encoding: 'utf8' },
    );
    assert.match(stderr, /x\\u001b\[31m\n$/);
    assert.doesNotMatch(stderr, unsafe);
  });
});
