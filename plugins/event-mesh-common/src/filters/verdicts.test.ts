import { readFileSync } from 'node:fs';
import { listsOf } from '../__testUtils__/listsOf';
import { resource } from '../__testUtils__/resource';
import { snapshotOf } from '../__testUtils__/snapshotOf';
import { CesqlValue } from '../cloudevents';
import { createEvent } from '../cloudevents/event';
import { readResources } from '../resources';
import { EventFilter, createFilter } from './createFilter';

type Row = {
  readonly id: number;
  readonly event: Readonly<Record<string, CesqlValue>>;
  readonly filter?: unknown;
  readonly filters?: readonly Readonly<Record<string, unknown>>[];
  readonly result: string;
};

const file = process.env.FILTER_VERDICTS ?? '';

function readRows(): readonly Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line));
}

/** Reads all rows as Triggers of one cluster, by their ids. */
function readFilters(rows: readonly Row[]): ReadonlyMap<string, EventFilter> {
  const objects = rows.map(({ id, filter, filters }) => {
    const spec = { filter, filters, broker: 'a', subscriber: { uri: 'a' } };
    return resource('Trigger', `row-${id}`, { spec });
  });
  const { resources } = readResources([snapshotOf(listsOf(objects))]);
  return new Map(
    resources.flatMap(one =>
      one.type === 'trigger' ? [[one.ref.name, createFilter(one)]] : [],
    ),
  );
}

/** Returns the dialects of a row, or `attributes` for the legacy field. */
function dialectsOf({ filters }: Row): string {
  const names = (filters ?? []).flatMap(one => Object.keys(one));
  return [...new Set(names)].sort().join('+') || 'attributes';
}

const describeIf = file === '' ? describe.skip : describe;
if (file === '') {
  process.stdout.write(
    'Filter verdicts: did not run, FILTER_VERDICTS is not set\n',
  );
}

describeIf('the verdicts of Knative in FILTER_VERDICTS', () => {
  const rows = file === '' ? [] : readRows();
  const filters = readFilters(rows);
  const outcomeOf = ({ id, event }: Row) =>
    filters.get(`row-${id}`)?.evaluate(createEvent(event)) ?? {
      result: 'unread',
      cause: { code: 'unread', params: {} },
    };

  it('equals the result of Knative where its code does not crash', () => {
    const matched = rows.filter(({ result }) => result !== 'crash');
    const wrong = matched.flatMap(row => {
      const outcome = outcomeOf(row);
      return outcome.result === row.result ? [] : [{ row, outcome }];
    });
    const sums = new Map<string, number>();
    wrong.forEach(({ row }) =>
      sums.set(dialectsOf(row), (sums.get(dialectsOf(row)) ?? 0) + 1),
    );
    const lines = [...sums].map(([dialects, sum]) => `${sum} ${dialects}`);
    process.stdout.write(
      `Filter verdicts: ${matched.length - wrong.length}/${
        matched.length
      }\n${lines.join('\n')}`,
    );
    expect(matched.length).toBeGreaterThan(0);
    expect(
      wrong.slice(0, 10).map(({ row, outcome }) => ({ ...row, ...outcome })),
    ).toEqual([]);
  });

  it('reports the cause where the code of Knative crashes', () => {
    const crashed = rows.filter(({ result }) => result === 'crash');
    const causes = crashed.map(row => outcomeOf(row));
    expect(
      causes.filter(
        ({ result, cause }) =>
          result !== 'crash' ||
          !['notBoolean', 'negativeLength'].includes(cause.code),
      ),
    ).toEqual([]);
  });
});
