import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../lib/paths.mjs';
import { moduleTable } from './moduleTable.mjs';

const prettier = createRequire(import.meta.url)('prettier');
const file = join(root, 'docs/architecture.md');
const block =
  /(<!-- modules: generated from scripts\/lint\/modules\.cjs -->\n\n)[^]*?(<!-- end of modules -->)/;

describe('docs/architecture.md', () => {
  it('shows the modules of the lint rules (UPDATE_GOLDENS=1 rewrites them)', () => {
    const text = readFileSync(file, 'utf8');
    assert.match(text, block);
    const wanted = prettier.format(
      text.replace(
        block,
        (_, head, tail) => `${head}${moduleTable()}\n\n${tail}`,
      ),
      { parser: 'markdown', proseWrap: 'preserve' },
    );
    if (process.env.UPDATE_GOLDENS) writeFileSync(file, wanted);
    else assert.equal(text, wanted);
  });
});
