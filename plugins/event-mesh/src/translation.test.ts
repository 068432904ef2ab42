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

/** All keys that the source writes out, with `*` where something is put in. */
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

describe('the texts', () => {
  it('are all in German too, and nothing else is', () => {
    expect(Object.keys(german).sort()).toEqual(Object.keys(texts).sort());
  });

  it('have the same params in German', () => {
    const differing = Object.keys(texts).filter(
      key => paramsOf(texts[key]).join() !== paramsOf(german[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('are not English in German, but for what is the same in both', () => {
    const same = Object.keys(texts).filter(
      key => german[key] === texts[key] && /\w{3,} \w{3,}/.test(texts[key]),
    );
    expect(same).toEqual([]);
  });

  it('have a plural wherever they have a singular', () => {
    const alone = Object.keys(texts).filter(
      key => key.endsWith('_one') && !(key.replace(/_one$/, '_other') in texts),
    );
    expect(alone).toEqual([]);
  });

  it('are all used', () => {
    const written = writtenKeys();
    const unused = Object.keys(flattenMessages(ownMessages)).filter(key => {
      const base = key.replace(/_(zero|one|other)$/, '');
      return !written.some(pattern => pattern.test(base));
    });
    expect(unused).toEqual([]);
  });
});
