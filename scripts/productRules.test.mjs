import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './lib/paths.mjs';

const isTest = path => /\.test\.tsx?$|__testUtils__|setupTests/.test(path);

function sources(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(
    entry => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return sources(path);
      return /\.(ts|tsx|mjs|cjs)$/.test(path) ? [path] : [];
    },
  );
}

const pluginSources = readdirSync(join(root, 'plugins'))
  .map(name => `plugins/${name}/src`)
  .filter(path => existsSync(join(root, path)))
  .flatMap(sources)
  .filter(path => !isTest(path));
const backendSources = sources('backend/src');
const readManifest = folder =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Folder of a dependency, as Node finds it from the package that asks. */
function findPackage(from, name) {
  const folder = from.resolve
    .paths(name)
    .map(path => join(path, name))
    .find(path => existsSync(join(path, 'package.json')));
  assert.ok(folder, `${name} is not installed`);
  return folder;
}

const isComment = line => /^\s*(\/\/|\/?\*)/.test(line);

/** `file:line` of every place outside comments where the pattern occurs. */
function places(files, pattern) {
  return files.flatMap(path =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .map((line, index) => ({ line, at: `${path}:${index + 1}` }))
      .filter(({ line }) => !isComment(line) && pattern.test(line))
      .map(({ at }) => at),
  );
}

describe('the product only reads', () => {
  it('no plugin and no backend of ours names a writing HTTP method', () => {
    assert.deepEqual(
      places(
        [...pluginSources, ...backendSources],
        /['"`](POST|PUT|PATCH|DELETE)['"`]|\.(post|put|patch|delete)\(\s*['"`](\/|https?:)/,
      ),
      [],
    );
  });

  it('no plugin and no backend of ours has a server, a router or a route', () => {
    assert.deepEqual(
      places(
        [...pluginSources, ...backendSources],
        /\bcreateServer\b|\bcreateRouter\b|\bexpress\b|\bRouter\(\)|\bhttpRouter\b|\.listen\(/i,
      ),
      [],
    );
  });

  it('only the transports ask the network for anything', () => {
    const transports = [
      'plugins/catalog-backend-module-event-mesh/src/transport/createBackendTransport.ts',
      'plugins/event-mesh/src/api/createKubernetesTransport.ts',
      'plugins/event-mesh/src/api/createProxyEndpointTransport.ts',
      // Hands on what the Kubernetes client asks.
      'plugins/event-mesh/src/kubernetes.ts',
    ];
    const asks =
      /\bfetch\(|\.proxy\(|XMLHttpRequest|\bWebSocket\b|new EventSource\(|sendBeacon/;
    assert.deepEqual(
      places(
        pluginSources.filter(path => !transports.includes(path)),
        asks,
      ),
      [],
    );
    for (const path of transports) {
      assert.equal(places([path], asks).length, 1, path);
      assert.deepEqual(places([path], /\bmethod:\s*(?!'GET')/), []);
    }
  });

  it('no plugin brings a client with it, nor one of the browser a module of Node', () => {
    assert.deepEqual(
      places(
        pluginSources,
        /from '((node:)?(https?|http2|net|tls|dgram)'|axios|got'|ky'|node-fetch|cross-fetch|undici|@kubernetes\/)/,
      ),
      [],
    );
    assert.deepEqual(
      places(
        pluginSources.filter(path => !/^plugins\/[\w-]*backend/.test(path)),
        /from 'node:/,
      ),
      [],
    );
  });

  it('the backend is a list of plugins', () => {
    const code = backendSources
      .map(path => readFileSync(join(root, path), 'utf8'))
      .join('\n')
      .replace(/^\s*\/\/.*$/gm, '')
      .replace(/\s+/g, ' ')
      .trim();
    const rest = code
      .replace(
        /backend\.add\( ?import\('(@backstage\/|backstage-)[\w-]+'\),? ?\);/g,
        '',
      )
      .replace(/\s+/g, ' ');
    assert.equal(
      rest.trim(),
      "import { createBackend } from '@backstage/backend-defaults'; const backend = createBackend(); backend.start();",
    );
  });

  it('nothing aborts a request but its own deadline: the proxies leak what is aborted', () => {
    assert.deepEqual(
      places(
        pluginSources.filter(path =>
          /\/event-mesh(-common)?\/src\//.test(path),
        ),
        /\bAbortController\b|\bAbortSignal\.|\.abort\(/,
      ).map(at => at.split(':')[0]),
      Array(2).fill('plugins/event-mesh/src/api/endInTime.ts'),
    );
  });

  it('no HTML is made of text', () => {
    assert.deepEqual(
      places(
        pluginSources,
        /dangerouslySetInnerHTML|\.innerHTML\b|\bouterHTML\b/,
      ),
      [],
    );
  });
});

describe('what is published', () => {
  for (const plugin of readdirSync(join(root, 'plugins'))) {
    it(`${plugin} depends on nothing without a permissive licence`, () => {
      const folder = join(root, 'plugins', plugin);
      const from = createRequire(join(folder, 'package.json'));
      const { dependencies = {} } = readManifest(folder);
      const licences = Object.keys(dependencies).map(name => {
        const { license } = readManifest(findPackage(from, name));
        return `${name}: ${license}`;
      });
      assert.deepEqual(
        licences.filter(
          line => !/: (Apache-2\.0|MIT|ISC|BSD-[23]-Clause|0BSD)$/.test(line),
        ),
        [],
      );
    });
  }
});

describe('a source file', () => {
  it('no file or folder is called utils, helpers, common or misc', () => {
    const files = [
      'app/src',
      'cluster-tests/src',
      'demo-cluster/src',
      'scenarios/src',
      'scripts',
    ]
      .flatMap(sources)
      .concat(pluginSources, backendSources);
    assert.deepEqual(
      files.filter(path =>
        /\/(utils?|helpers?|common|misc)(\/|\.[a-z]+$)/i.test(path),
      ),
      [],
    );
  });

  it('no committed source knows the machine it was written on', () => {
    const files = pluginSources
      .concat(backendSources)
      .concat(
        [
          'app/src',
          'cluster-tests/src',
          'demo-cluster/src',
          'scenarios/src',
          'scripts',
        ].flatMap(sources),
      );
    const own = relative(root, join(root, 'scripts/productRules.test.mjs'));
    assert.deepEqual(
      places(
        files.filter(path => path !== own),
        /\/work\/|\/home\/|\.\.\/shared\/?['\x60"$]|shared\/(design|reference|recorded|verdicts|cesql-tck|cases|hooks)\b/,
      ),
      [],
    );
  });
});
