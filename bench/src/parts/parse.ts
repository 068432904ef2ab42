import { interleave } from '../measure/interleave';
import { recordedScenario } from '../scenarios/recordedScenario';
import { Goal, Part, PartOptions, Table } from './types';

/** The maximum as a multiple of the time of JSON.parse. */
const most = 5;

const columns = ['triggers', 'MB', 'JSON.parse ms', 'to mesh ms', 'ratio'];

const contents = [
  { title: 'Objects with managedFields', managedFields: true },
  { title: 'Objects without managedFields', managedFields: false },
];

/** Measures the time from the bytes of a cluster to the mesh, against `JSON.parse` of the same bytes. */
export const parsePart: Part = {
  id: 'parse',
  title: 'From bytes to the mesh',
  sizes: [1000, 10000],
  measure: async options => {
    const tables: Table[] = [];
    const goals: Goal[] = [];
    for (const { title, managedFields } of contents) {
      const rows: number[][] = [];
      for (const size of options.sizes) {
        options.tell(`${title}: ${size} Triggers`);
        const row = await measured(size, managedFields, options);
        rows.push(row);
        goals.push({
          text: `${title}, ${size} Triggers: no more than ${most} times JSON.parse of the same bytes`,
          isMet: row[row.length - 1] <= most,
        });
      }
      tables.push({ title, columns, rows });
    }
    return { tables, goals };
  },
};

async function measured(
  triggers: number,
  managedFields: boolean,
  { common, rounds }: PartOptions,
): Promise<number[]> {
  const { texts, join } = await recordedScenario(common, triggers, {
    managedFields,
  });
  const [parse, ours] = await interleave<number>(
    [
      { name: 'parse', run: () => texts.map(text => JSON.parse(text)).length },
      { name: 'ours', run: async () => (await join()).mesh.links.length },
    ],
    { rounds: Math.min(rounds, 7), patience: Infinity },
  );
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  return [triggers, bytes / 1e6, parse.time, ours.time, ours.time / parse.time];
}
