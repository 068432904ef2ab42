import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { published } from './lib/packages.mjs';
import { root } from './lib/paths.mjs';

// As @backstage/cli tells what it leaves out of bundled types, by any part of the path that is imported.
const asset = /\.css|scss|sass|svg|eot|woff|woff2|ttf$/;

const namesIn = folder =>
  readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter(path => !path.endsWith('.css'))
    .map(path => `./${path.replace(/\.tsx?$/, '')}`);

describe('sources that are published', () => {
  for (const folder of published) {
    it(`${folder}: no name of a file or folder is one of an asset, whose types would not be packed`, () => {
      assert.deepEqual(
        namesIn(`${folder}/src`).filter(path => asset.test(path)),
        [],
      );
    });
  }
});
