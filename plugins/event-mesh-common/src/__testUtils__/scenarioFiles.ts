import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns the files of a scenario by path, recorded ones before those in `handmade/`; with a step, their state after it
 * and all steps before it. `read` returns the text of a file.
 */
export function scenarioFiles(
  scenario: string,
  step?: string,
  read: (path: string) => string = path => readFileSync(path, 'utf8'),
): Record<string, string> {
  const recorded = filesOf(scenario);
  const handmade = filesOf(join(scenario, 'handmade'));
  for (const name of stepsUntil(scenario, step)) {
    const folder = join(scenario, 'steps', name);
    for (const [file, path] of filesOf(folder)) {
      // A step need not repeat that the file it replaces is handmade.
      const byHand = handmade.has(file) && !recorded.has(file);
      (byHand ? handmade : recorded).set(file, path);
    }
    filesOf(join(folder, 'handmade')).forEach((path, file) =>
      handmade.set(file, path),
    );
  }
  const texts: Record<string, string> = {};
  recorded.forEach((path, file) => {
    texts[file] = read(path);
  });
  handmade.forEach((path, file) => {
    texts[`handmade/${file}`] = read(path);
  });
  return texts;
}

function stepsUntil(scenario: string, last: string | undefined): string[] {
  const steps = last === undefined ? [] : namesIn(join(scenario, 'steps'));
  if (last !== undefined && !steps.includes(last)) {
    throw new Error(`no step ${last} in ${scenario}`);
  }
  return steps.slice(0, steps.indexOf(last ?? '') + 1);
}

function filesOf(folder: string): Map<string, string> {
  return new Map(
    namesIn(folder)
      .filter(name => /^apis?\..*json$/.test(name))
      .map(name => [name, join(folder, name)]),
  );
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
