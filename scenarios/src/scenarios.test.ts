import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const scenarios = resolve(__dirname, '..');
const readme = readFileSync(join(scenarios, 'README.md'), 'utf8');
const names = readdirSync(scenarios).filter(name =>
  existsSync(join(scenarios, name, 'apis.json')),
);

/** Returns all files of a scenario with its steps. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesOf(path) : [path];
  });
}

const listed = (document: { items?: unknown[]; resources?: unknown[] }) =>
  document.items ?? document.resources ?? [];

describe.each(names)('the scenario %s', name => {
  const folder = join(scenarios, name);
  const files = filesOf(folder);

  it('is listed in the README', () => {
    expect(readme).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|$`, 'm'));
  });

  it('has one item per line, for small diffs', () => {
    const others = files
      .filter(path => /\/apis?\.[^/]*json$/.test(path))
      .filter(path => {
        const text = readFileSync(path, 'utf8');
        const count = listed(JSON.parse(text)).length;
        // Handmade files may have another layout.
        const lines = text.trimEnd().split('\n').length;
        return lines < count || !text.endsWith('\n');
      });
    expect(others).toEqual([]);
  });

  it('lists its handmade objects in its README', () => {
    const hand = files.filter(path => path.includes('/handmade/'));
    const said = hand.some(path => path.endsWith('/handmade/README.md'));
    expect(said).toBe(hand.length > 0);
  });

  it('contains its manifests or a README that says how it was recorded', () => {
    const folders = [
      folder,
      ...(existsSync(join(folder, 'steps'))
        ? readdirSync(join(folder, 'steps')).map(step =>
            join(folder, 'steps', step),
          )
        : []),
    ];
    const silent = folders.filter(
      path =>
        !existsSync(join(path, 'manifests.yaml')) &&
        !existsSync(join(path, 'README.md')),
    );
    // An empty cluster has no manifests.
    expect(silent).toEqual(name === 'empty' ? [folder] : []);
  });

  it('is small', () => {
    const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
    expect(bytes).toBeLessThan(2_000_000);
  });
});

describe('the README of broken-everything', () => {
  const folder = join(scenarios, 'broken-everything');
  const existing = new Set<string>(
    readdirSync(folder)
      .filter(file => file.endsWith('.json') && !file.includes('aggregated'))
      .flatMap(file =>
        (JSON.parse(readFileSync(join(folder, file), 'utf8')).items ?? []).map(
          ({ metadata }: { metadata: { name: string } }) => metadata.name,
        ),
      ),
  );
  const [, table = ''] = readme.split('## Mistakes in broken-everything');
  const mentioned = table
    .split('\n')
    .filter(line => /^\| [a-zC]/.test(line))
    .flatMap(line => line.split('|').slice(2))
    .flatMap(cell => [...cell.matchAll(/`([a-z][a-z-]+?)(-?\.\.\.)?`/g)])
    .map(([, name, cut]) => ({ name, cut: cut !== undefined }))
    .filter(({ name }) => !/^filters?$/.test(name));

  it('lists more than 50 objects', () => {
    expect(mentioned.length).toBeGreaterThan(50);
  });

  it.each(mentioned)('lists $name, which exists', ({ name, cut }) => {
    const found = cut
      ? [...existing].some(other => other.startsWith(name))
      : existing.has(name);
    expect(found).toBe(true);
  });
});
