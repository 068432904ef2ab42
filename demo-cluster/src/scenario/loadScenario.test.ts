import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  trigger,
  triggerList,
  TRIGGERS,
  TRIGGERS_FILE,
} from '../__testUtils__/smallScenario';
import { JsonObject } from '../json';
import { loadScenario } from './loadScenario';

let dir: string;

function write(file: string, content: JsonObject | string): void {
  const path = join(dir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    typeof content === 'string' ? content : JSON.stringify(content),
  );
}

function keysAt(at: number): string[] {
  const list = loadScenario(dir).moments[at].lists.get(TRIGGERS);
  return (list?.items ?? []).map(item => item.key);
}

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'scenario-'));
  write(
    TRIGGERS_FILE,
    triggerList(9, [trigger('b/one', 1), trigger('a/one', 2)]),
  );
});

afterEach(() => rmSync(dir, { recursive: true }));

describe('loadScenario', () => {
  it('sorts items by their keys, as etcd does', () => {
    expect(keysAt(0)).toEqual(['a/one', 'b/one']);
  });

  it('merges handmade objects, which replace recorded ones of the same name', () => {
    const mine = trigger('b/one', 0, { spec: { by: 'hand' } });
    write(
      `handmade/${TRIGGERS_FILE}`,
      triggerList(0, [mine, trigger('c/new', 0)]),
    );
    const items = loadScenario(dir).moments[0].lists.get(TRIGGERS)?.items ?? [];
    expect(items.map(item => item.key)).toEqual(['a/one', 'b/one', 'c/new']);
    expect(items[1].json.spec).toEqual({ by: 'hand' });
  });

  it('keeps all objects without a name', () => {
    const nameless: JsonObject[] = [
      { kind: 'Trigger' },
      { kind: 'Trigger', spec: null },
    ];
    write(`handmade/${TRIGGERS_FILE}`, triggerList(0, nameless));
    expect(keysAt(0)).toHaveLength(4);
  });

  it('reads steps in the order of their names, each over the previous one', () => {
    write(`steps/2-more/apis.eventing.knative.dev.v1.brokers.json`, {
      kind: 'BrokerList',
      items: [],
    });
    write(
      `steps/1-fewer/${TRIGGERS_FILE}`,
      triggerList(10, [trigger('a/one', 2)]),
    );
    const { moments } = loadScenario(dir);
    expect(moments.map(moment => moment.name)).toEqual([
      'base',
      '1-fewer',
      '2-more',
    ]);
    expect(keysAt(1)).toEqual(['a/one']);
    expect(keysAt(2)).toEqual(['a/one']);
  });

  it('ignores files that are not API responses', () => {
    write('notes.json', 'not JSON at all');
    expect(() => loadScenario(dir)).not.toThrow();
  });

  it.each([
    [
      'a folder that is not there',
      () => join(dir, 'nowhere'),
      /^no such folder: .*nowhere$/,
    ],
    [
      'a folder without responses',
      () => join(dir, 'empty'),
      /^not a scenario: .*empty /,
    ],
    [
      'a file that is not JSON, by its name',
      () => join(dir, 'bad'),
      /^not JSON: .*api\.v1\.services\.json: /,
    ],
    [
      'a file that holds no object',
      () => join(dir, 'list'),
      /^not a JSON object: .*api\.v1\.services\.json$/,
    ],
  ])('says in one line what is wrong with %s', (_rule, at, message) => {
    mkdirSync(join(dir, 'empty'));
    write('bad/api.v1.services.json', '{"items": [');
    write('list/api.v1.services.json', '[]');
    expect(() => loadScenario(at())).toThrow(message);
    expect(() => loadScenario(at())).not.toThrow(/\n/);
  });
});
