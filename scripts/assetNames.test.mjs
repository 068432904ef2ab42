import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { published } from './lib/packages.mjs';
import { root } from './lib/paths.mjs';

// @backstage/cli excludes these from bundled types, by any part of the imported path.
const asset = /\.css|scss|sass|svg|eot|woff|woff2|ttf$/;

const namesIn = folder =>
  readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter(path => !path.endsWith('.css'))
    .map(path => `./${path.replace(/\.tsx?$/, '')}`);

describe('sources that are published', () => {
  for (const folder of published) {
    it(`of ${folder} have no file or folder with the name of an asset, whose types would not be packed`, () => {
      assert.deepEqual(
        namesIn(`${folder}/src`).filter(path => asset.test(path)),
        [],
      );
    });
  }
});
