import { builtApp, BuiltFile } from '../measure/builtApp';
import { withoutPlugin } from '../measure/withoutPlugin';
import { Part, PartResult } from './types';

/** In kB, gzipped. */
const mostAtStart = 10;
const mostLater = 250;

/** Measures the additional bytes of an app with the plugin: at its start, and when surfaces are opened. */
export const chunksPart: Part = {
  id: 'chunks',
  title: 'Chunks',
  sizes: [1],
  measure: async ({ tell }) => {
    tell('building the app without the plugin');
    const before = builtApp(withoutPlugin);
    tell('building the app with the plugin');
    return compareApps(
      before,
      builtApp(source => source),
    );
  },
};

type Files = readonly BuiltFile[];

/** Compares the files of an app with and without the plugin. @internal */
export function compareApps(before: Files, after: Files): PartResult {
  const atStart = moreOf(before.filter(isAtStart), after.filter(isAtStart));
  const later = moreOf(before.filter(isLater), after.filter(isLater));
  const [, , moreAtStart] = atStart;
  const [, , moreLater] = later;
  const drawing = after.filter(holds(/\/cytoscape\/dist\//));
  const german = after.filter(holds(/\/event-mesh\/src\/translations\//));
  const own = after.filter(
    file =>
      isLater(file) &&
      holds(/\/plugins\/event-mesh(-common)?\//)(file) &&
      ![...drawing, ...german].includes(file),
  );
  const parts = [drawing, german, own];
  const rest = moreLater - sum(parts.flat());
  return {
    tables: [
      {
        title: 'The app without and with the plugin, kB gzipped',
        columns: ['what', 'without', 'with', 'more'],
        rows: [
          ['at the start', ...atStart],
          ['later, all of it', ...later],
        ],
      },
      {
        title: 'What is more later',
        columns: ['what', 'files', 'kB gzipped'],
        rows: [
          ['Cytoscape, with a graph', drawing.length, sum(drawing)],
          ['German texts, if selected', german.length, sum(german)],
          ['all others with code of the plugin', own.length, sum(own)],
          ['of libraries that the app has in part', NaN, rest],
        ],
      },
    ],
    goals: [
      {
        text: `at the start no more than ${mostAtStart} kB`,
        isMet: moreAtStart <= mostAtStart,
      },
      {
        text: `later no more than ${mostLater} kB, all of it together`,
        isMet: moreLater <= mostLater,
      },
      {
        text: 'Cytoscape in a file of its own, and not at the start',
        isMet:
          drawing.length === 1 &&
          drawing.every(file => isLater(file) && file.sources.length === 1),
      },
    ],
  };
}

function isAtStart(file: BuiltFile): boolean {
  return file.isAtStart;
}

function isLater(file: BuiltFile): boolean {
  return !file.isAtStart;
}

function holds(module: RegExp) {
  return ({ sources }: BuiltFile) =>
    sources.some(source => module.test(source));
}

function sum(files: Files): number {
  return files.reduce((total, { size }) => total + size, 0);
}

function moreOf(before: Files, after: Files) {
  const [without, including] = [sum(before), sum(after)];
  return [without, including, including - without] as const;
}
