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

/** Returns the folder of a dependency, as Node resolves it from a package. */
function findPackage(from, name) {
  const folder = from.resolve
    .paths(name)
    .map(path => join(path, name))
    .find(path => existsSync(join(path, 'package.json')));
  assert.ok(folder, `${name} is not installed`);
  return folder;
}

const isComment = line => /^\s*(\/\/|\/?\*)/.test(line);

/** Returns `file:line` of each match of the pattern outside comments. */
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
  it('has no writing HTTP method in a plugin or the backend', () => {
    assert.deepEqual(
      places(
        [...pluginSources, ...backendSources],
        /['"`](POST|PUT|PATCH|DELETE)['"`]|\.(post|put|patch|delete)\(\s*['"`](\/|https?:)/,
      ),
      [],
    );
  });

  it('has no server, router or route in a plugin or the backend', () => {
    assert.deepEqual(
      places(
        [...pluginSources, ...backendSources],
        /\bcreateServer\b|\bcreateRouter\b|\bexpress\b|\bRouter\(\)|\bhttpRouter\b|\.listen\(/i,
      ),
      [],
    );
  });

  it('sends requests only in the transports', () => {
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

  it('has no HTTP client in a plugin, and no module of Node in a frontend plugin', () => {
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

  it('has only a list of plugins in the backend', () => {
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

  it('aborts a request only at its deadline, since the proxies leak aborted requests', () => {
    assert.deepEqual(
      places(
        pluginSources.filter(path =>
          /\/event-mesh(-common)?\/src\//.test(path),
        ),
        /\bAbortController\b|\bAbortSignal\.|\.abort\(/,
      ).map(at => at.split(':')[0]),
      Array(2).fill('plugins/event-mesh/src/api/withTimeout.ts'),
    );
  });

  it('creates no HTML from text', () => {
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
    it(`${plugin} depends only on packages with a permissive licence`, () => {
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
  it('is not called utils, helpers, common or misc', () => {
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

  it('does not contain paths of a machine', () => {
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
