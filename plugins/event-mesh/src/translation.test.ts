import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import de from './translations/de';
import { english } from './translation';
import { flattenMessages } from './translations/flattenMessages';

const texts = flattenMessages(english);
const german: Readonly<Record<string, string | undefined>> = de;

const plugins = join(__dirname, '../..');

/** Returns the source of all plugins without tests and without the texts themselves. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return /^(__testUtils__|translations|messages|node_modules|dist)$/.test(
        entry.name,
      )
        ? []
        : sources(path);
    }
    return /\.tsx?$/.test(path) &&
      !/(\.test|translation|\w+Messages)\.tsx?$/.test(path)
      ? [readFileSync(path, 'utf8')]
      : [];
  });
}

/** Returns whether a source mentions a key: as a whole, or as a template whose inserted parts are names in a source. */
function createIsUsed(): (key: string) => boolean {
  const literals = new Set<string>();
  const names = new Set<string>();
  for (const text of sources(plugins)) {
    for (const [, single, template] of text.matchAll(
      /'([\w.]+)'|`([\w.]*(?:\$\{[^}`]*\}[\w.]*)+)`/g,
    )) {
      literals.add(single ?? template.replace(/\$\{[^}]*\}/g, '*'));
    }
    for (const [, quoted, property] of text.matchAll(
      /'(\w+)'|\b(\w+)\??[:,]/g,
    )) {
      names.add(quoted ?? property);
    }
  }
  const patterns = [...literals]
    .filter(text => /^\w+\./.test(text))
    .map(
      text => new RegExp(`^${text.split('*').map(escaped).join('([^.]+)')}$`),
    );
  return key =>
    patterns.some(pattern => {
      const inserted = pattern.exec(key)?.slice(1);
      return inserted?.every(name => names.has(name)) ?? false;
    });
}

function escaped(text: string): string {
  return text.replace(/[.$]/g, '\\$&');
}

function paramsOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
}

describe('the translation', () => {
  it('has the same keys in German as in English', () => {
    expect(Object.keys(german).sort()).toEqual(Object.keys(texts).sort());
  });

  it('has the same params in German as in English', () => {
    const differing = Object.keys(texts).filter(
      key => paramsOf(texts[key]).join() !== paramsOf(german[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('has German texts that differ from the English ones', () => {
    const same = Object.keys(texts).filter(
      key => german[key] === texts[key] && /\w{3,} \w{3,}/.test(texts[key]),
    );
    expect(same).toEqual([]);
  });

  it('has a plural for every singular', () => {
    const alone = Object.keys(texts).filter(
      key => key.endsWith('_one') && !(key.replace(/_one$/, '_other') in texts),
    );
    expect(alone).toEqual([]);
  });

  it('are all mentioned in a source', () => {
    const isUsed = createIsUsed();
    expect(
      Object.keys(texts).filter(
        key => !isUsed(key.replace(/_(zero|one|other)$/, '')),
      ),
    ).toEqual([]);
  });
});
