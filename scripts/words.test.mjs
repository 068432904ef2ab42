import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './lib/paths.mjs';
import { germanTerms, phrases } from './lib/phrases.mjs';
import {
  differencesOf,
  filesBelow,
  messagesOf,
  phrasesIn,
  proseOf,
} from './lib/words.mjs';

const read = path => readFileSync(join(root, path), 'utf8');
const exceptions = JSON.parse(read('scripts/words.exceptions.json'));

const source = 'plugins/event-mesh/src';
const english = [
  `${source}/translation.ts`,
  ...filesBelow(root, source, /\/src\/\w+Messages\.ts$/),
  ...filesBelow(
    root,
    'plugins/event-mesh-common/src/messages',
    /(?<!\.test)\.ts$/,
  ),
];
const german = filesBelow(root, `${source}/translations/de`, /\.ts$/);
const docs = [
  'README.md',
  'CONTRIBUTING.md',
  ...filesBelow(root, 'docs', /\.md$/),
  ...filesBelow(root, '.changeset', /\.md$/),
  ...filesBelow(root, 'plugins', /^plugins\/[^/]+\/README\.md$/),
];

const textsOf = path => [...messagesOf(join(root, path))];

describe('the list of phrases', () => {
  it('finds each of its examples', () => {
    const missed = phrases.filter(
      ({ not, example = not, pattern }) => !pattern.test(example),
    );
    assert.deepEqual(missed, []);
  });

  it('recommends no phrase that it forbids', () => {
    const wrong = phrases.filter(
      ({ say }) => Object.keys(phrasesIn(say)).length > 0,
    );
    assert.deepEqual(wrong, []);
  });
});

describe('the English texts', () => {
  it('are all found', () => {
    assert.ok(english.flatMap(textsOf).length > 700);
  });

  it('use the standard terms', () => {
    const wrong = english.flatMap(path =>
      textsOf(path).flatMap(([key, text]) =>
        differencesOf(`${path} ${key}`, phrasesIn(text), exceptions[key]),
      ),
    );
    assert.deepEqual(wrong, []);
  });

  it('never use a clause with What or Who as a label', () => {
    const wrong = english
      .flatMap(textsOf)
      .filter(([, text]) => /^(What|Who|Whom)\b.*[^?]$/.test(text));
    assert.deepEqual(wrong, []);
  });
});

describe('the German texts', () => {
  it('keep the terms of Knative in English', () => {
    const wrong = german.flatMap(textsOf).flatMap(([key, text]) =>
      germanTerms.flatMap(({ not, say }) =>
        // At the start of a word: Zwischenablage is the clipboard.
        new RegExp(`(?<![a-zäöüß])${not}`, 'i').test(text)
          ? [`${key}: ${text} (${say})`]
          : [],
      ),
    );
    assert.deepEqual(wrong, []);
  });

  it('name the roles of Knative as Knative does', () => {
    const inGerman = new Map(german.flatMap(textsOf));
    const roles =
      /^role\.(broker|channel|subscriber|deadLetterSink|sink|subject|backingChannel)$/;
    const differing = textsOf(
      'plugins/event-mesh-common/src/messages/role.ts',
    ).filter(
      ([key, text]) =>
        roles.test(key) &&
        inGerman.get(key)?.toLowerCase() !== text.toLowerCase(),
    );
    assert.deepEqual(differing, []);
  });
});

describe('the docs', () => {
  it('use the standard terms, but for the listed exceptions', () => {
    const wrong = docs.flatMap(path =>
      differencesOf(path, phrasesIn(proseOf(read(path))), exceptions[path]),
    );
    assert.deepEqual(wrong, []);
  });

  it('have no exceptions for missing files', () => {
    const known = new Set([
      ...docs,
      ...english.flatMap(textsOf).map(([key]) => key),
    ]);
    const gone = Object.keys(exceptions).filter(path => !known.has(path));
    assert.deepEqual(gone, []);
  });
});
