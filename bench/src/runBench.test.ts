import * as common from 'backstage-plugin-event-mesh-common';
import { parts } from './parts';
import { Goal, Table } from './parts/types';
import { runBench } from './runBench';

async function run(...args: string[]) {
  const written: string[] = [];
  const told: string[] = [];
  const code = await runBench(args, {
    parts,
    load: () => common,
    write: text => written.push(text),
    tell: line => told.push(line),
  });
  return { code, text: written.join(''), told: told.join('\n') };
}

describe('npm run bench', () => {
  it('measures our layout and its peers on scenarios of 100 nodes', async () => {
    const { code, text } = await run(
      '--only',
      'layout',
      '--sizes',
      '100',
      '--rounds',
      '1',
      '--json',
    );
    expect(code).toBe(0);
    const { machine, parts: measured } = JSON.parse(text);
    expect(machine).toMatch(/^\d+ cores, .*Node \d+/);
    const [{ id, tables, goals }] = measured as {
      id: string;
      tables: Table[];
      goals: Goal[];
    }[];
    expect(id).toBe('layout');
    expect(tables.length).toBeGreaterThan(2);
    for (const { columns, rows } of tables) {
      const [row] = rows;
      expect(row).toHaveLength(columns.length);
      expect(row.every(cell => Number.isFinite(cell))).toBe(true);
    }
    // Times depend on the machine; crossings do not.
    const crossings = goals.filter(({ text: goal }) => /crossings/.test(goal));
    expect(crossings.filter(({ isMet }) => !isMet)).toEqual([]);
    expect(crossings.length).toBe(tables.length);
  }, 60_000);

  it.each(['parse', 'steps', 'matching'])(
    'measures %s on a scenario of 50 Triggers',
    async id => {
      const options = ['--sizes', '50', '--rounds', '1', '--json'];
      const { code, text } = await run('--only', id, ...options);
      expect(code).toBe(0);
      const { parts: measured } = JSON.parse(text);
      const [{ tables, goals }] = measured as {
        tables: Table[];
        goals: Goal[];
      }[];
      expect(goals.length).toBeGreaterThan(0);
      const cells = tables.flatMap(({ columns, rows }) => {
        rows.forEach(row => expect(row).toHaveLength(columns.length));
        return rows.flat().filter(cell => typeof cell === 'number');
      });
      expect(cells.length).toBeGreaterThan(4);
      expect(cells.every(cell => Number.isFinite(cell))).toBe(true);
    },
    60_000,
  );

  it('lists its options with --help', async () => {
    const { code, text } = await run('--help');
    expect(code).toBe(0);
    for (const { id } of parts) expect(text).toContain(id);
  });

  it.each([
    ['a part that there is not', ['--only', 'luck']],
    ['a size that is none', ['--sizes', 'big']],
  ])('does not measure %s', async (_, args) => {
    const { code, text, told } = await run(...args);
    expect({ code, text }).toEqual({ code: 1, text: '' });
    expect(told).toContain('--only');
  });
});
