import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { phrases } from './phrases.mjs';

const ts = createRequire(import.meta.url)('typescript');

/** Lists the files below a folder whose path matches, as paths from the root of the repository. */
export function filesBelow(root, folder, pattern) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap(entry => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(root, path, pattern);
      return pattern.test(path) ? [path] : [];
    })
    .sort();
}

/**
 * Returns all texts of a module of messages: the strings that are values of properties, by
 * their keys, with `{{}}` for each param.
 */
export function messagesOf(path) {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
  );
  const found = new Map();
  const visit = (node, keys) => {
    if (ts.isPropertyAssignment(node)) {
      const own = [...keys, node.name.text];
      if (ts.isStringLiteralLike(node.initializer)) {
        found.set(
          own.join('.'),
          node.initializer.text.replace(/{{\w+}}/g, '{{}}'),
        );
      }
      visit(node.initializer, own);
      return;
    }
    ts.forEachChild(node, child => visit(child, keys));
  };
  visit(source, []);
  return found;
}

/** Returns the prose of a Markdown file: without code, HTML, and the targets of links. */
export function proseOf(markdown) {
  return markdown
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/^( *)(```|~~~)[^]*?^\1\2$/gm, '')
    .replace(/``[^`]+``|`[^`]*`/g, '`')
    .replace(/<!--[^]*?-->|<\/?[a-z][^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\s+/g, ' ');
}

/** Counts the phrases of {@link phrases} in a text, by their example. */
export function phrasesIn(text) {
  return Object.fromEntries(
    phrases.flatMap(({ not, pattern }) => {
      const { length } = text.match(new RegExp(pattern.source, 'gi')) ?? [];
      return length ? [[not, length]] : [];
    }),
  );
}

/**
 * Compares the counts in a file with the exceptions for it, and describes each difference.
 *
 * @remarks An exception is a number, or a number with the reason why the phrase is right there. It may only shrink.
 */
export function differencesOf(file, found, listed = {}) {
  const names = [...new Set([...Object.keys(found), ...Object.keys(listed)])];
  return names.sort().flatMap(name => {
    const now = found[name] ?? 0;
    const { count = 0 } =
      typeof listed[name] === 'number'
        ? { count: listed[name] }
        : listed[name] ?? {};
    if (now === count) return [];
    const say = phrases.find(({ not }) => not === name)?.say;
    return now > count
      ? [`${file}: "${name}" ${now} times, ${count} listed; say: ${say}`]
      : [`${file}: "${name}" ${now} times; lower the exception from ${count}`];
  });
}
