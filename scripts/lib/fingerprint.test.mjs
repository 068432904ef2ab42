import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { isAppInput } from './buildApp.mjs';
import { fingerprint, isDone, setDone } from './fingerprint.mjs';

let root;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  mkdirSync(join(root, 'src/node_modules'), { recursive: true });
  writeFileSync(join(root, 'src/a.ts'), 'a');
});

afterEach(() => rmSync(root, { recursive: true }));

const take = options => fingerprint(['src', 'absent'], { root, ...options });

describe('fingerprint', () => {
  it('is the same for the same files', () => {
    assert.equal(take(), take());
  });

  it('changes with the content of a file', () => {
    const before = take();
    writeFileSync(join(root, 'src/a.ts'), 'b');
    assert.notEqual(take(), before);
  });

  it('changes with the name of a file', () => {
    const before = take();
    rmSync(join(root, 'src/a.ts'));
    writeFileSync(join(root, 'src/b.ts'), 'a');
    assert.notEqual(take(), before);
  });

  it('changes with the extra text', () => {
    assert.notEqual(take({ extra: 'v22' }), take({ extra: 'v24' }));
  });

  it('ignores node_modules and unwanted files', () => {
    const isWanted = path => !path.endsWith('.md');
    const before = take({ isWanted });
    writeFileSync(join(root, 'src/node_modules/b.ts'), 'b');
    writeFileSync(join(root, 'src/README.md'), 'b');
    assert.equal(take({ isWanted }), before);
  });

  it('matches a stamp only with its own value', () => {
    const stamp = join(root, 'cache/stamp');
    assert.equal(isDone(stamp, 'x'), false);
    setDone(stamp, 'x');
    assert.equal(isDone(stamp, 'x'), true);
    assert.equal(isDone(stamp, 'y'), false);
  });
});

describe('isAppInput', () => {
  for (const [path, wanted] of [
    ['/r/plugins/event-mesh/src/plugin.tsx', true],
    ['/r/app/public/index.html', true],
    ['/r/plugins/event-mesh/src/plugin.test.ts', false],
    ['/r/plugins/event-mesh/README.md', false],
    ['/r/plugins/event-mesh/dev/index.tsx', false],
    ['/r/app/e2e-tests/page.spec.ts', false],
  ]) {
    it(`${path} ${wanted ? 'counts' : 'does not count'}`, () => {
      assert.equal(isAppInput(path), wanted);
    });
  }
});
