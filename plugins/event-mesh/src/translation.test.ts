import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import de from './translations/de';
import { english, ownMessages } from './translation';
import { flattenMessages } from './translations/flattenMessages';

const texts = flattenMessages(english);
const german: Readonly<Record<string, string | undefined>> = de;

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return /^(__testUtils__|translations)$/.test(entry.name)
        ? []
        : sourceFiles(path);
    }
    return /\.tsx?$/.test(path) && !/(\.test|translation)\.tsx?$/.test(path)
      ? [path]
      : [];
  });
}

/** Returns all keys that the source contains, with `*` for interpolations. */
function writtenKeys(): readonly RegExp[] {
  const literals = new Set<string>();
  for (const path of sourceFiles(__dirname)) {
    for (const [, single, template] of readFileSync(path, 'utf8').matchAll(
      /'([\w.]+)'|`([\w.]+(?:\$\{[^}`]*\}[\w.]*)+)`/g,
    )) {
      literals.add(single ?? template.replace(/\$\{[^}]*\}/g, '*'));
    }
  }
  return [...literals]
    .filter(text => text.includes('.'))
    .map(text => new RegExp(`^${text.split('*').map(escaped).join('[^.]+')}$`));
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

  it('contains only used texts', () => {
    const written = writtenKeys();
    const unused = Object.keys(flattenMessages(ownMessages)).filter(key => {
      const base = key.replace(/_(zero|one|other)$/, '');
      return !written.some(pattern => pattern.test(base));
    });
    expect(unused).toEqual([]);
  });
});
