import fc from 'fast-check';
import { ask, keysOf, stateOf } from '../__testUtils__/ask';
import {
  moment,
  smallMoment,
  trigger,
  triggerList,
  TRIGGERS_FILE,
  TRIGGERS_PATH,
  scenarioOf,
} from '../__testUtils__/smallScenario';
import { objectAt, stringAt } from '../json';

const state = stateOf();
const partial =
  'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';
const inA = '/apis/eventing.knative.dev/v1/namespaces/a/triggers';

describe('a list', () => {
  it.each([
    ['of all namespaces', TRIGGERS_PATH, ['a/one', 'a/two', 'b/one']],
    ['of one namespace', inA, ['a/one', 'a/two']],
    ['of a namespace there is not', inA.replace('/a/', '/nowhere/'), []],
    ['by label', `${TRIGGERS_PATH}?labelSelector=team%3Dred`, ['a/one']],
    [
      'by name',
      `${TRIGGERS_PATH}?fieldSelector=metadata.name%3Done`,
      ['a/one', 'b/one'],
    ],
    ['of the core group', '/api/v1/services', ['a/web']],
    [
      'with a limit below 0 is whole',
      `${TRIGGERS_PATH}?limit=-1`,
      ['a/one', 'a/two', 'b/one'],
    ],
    [
      'of any time comes whole from the cache',
      `${TRIGGERS_PATH}?limit=1&resourceVersion=0`,
      ['a/one', 'a/two', 'b/one'],
    ],
  ])('%s', (_rule, url, keys) => {
    expect(keysOf(ask(state, url).json)).toEqual(keys);
  });

  it('returns the recorded list unchanged', () => {
    const recorded = triggerList(20, [trigger('a/one', 11)]);
    const scenario = scenarioOf(moment({ [TRIGGERS_FILE]: recorded }));
    expect(ask(stateOf(scenario), TRIGGERS_PATH).body).toBe(
      `${JSON.stringify(recorded)}\n`,
    );
  });

  it('returns an empty list for a kind without a file', () => {
    const [first] = scenarioOf(smallMoment()).moments;
    const without = { ...first, lists: new Map(first.lists) };
    without.lists.delete('/v1/services');
    expect(ask(stateOf(scenarioOf(without)), '/api/v1/services').json).toEqual({
      kind: 'ServiceList',
      apiVersion: 'v1',
      metadata: { resourceVersion: '22' },
      items: [],
    });
  });

  it('returns only metadata on request', () => {
    const { json } = ask(state, TRIGGERS_PATH, {
      accept: `${partial},application/json`,
    });
    expect(json).toMatchObject({
      kind: 'PartialObjectMetadataList',
      apiVersion: 'meta.k8s.io/v1',
      metadata: { resourceVersion: '20' },
    });
    expect(json.items).toMatchObject([
      { kind: 'PartialObjectMetadata' },
      {},
      {},
    ]);
    expect(JSON.stringify(json.items)).not.toContain('"spec"');
    expect(json.metadata).not.toHaveProperty('continue');
  });

  it.each([
    [
      'a limit that is not a number',
      'limit=abc',
      400,
      'strconv.ParseInt: parsing "abc": invalid syntax',
    ],
    [
      'a resourceVersion that is not a number',
      'resourceVersion=abc',
      400,
      /^invalid resource version: /,
    ],
    [
      'a broken continue token',
      'continue=xxx',
      400,
      /continue key is not valid/,
    ],
    [
      'a continue token with a resourceVersion',
      'continue=xxx&resourceVersion=5',
      400,
      'specifying resource version is not allowed when using continue',
    ],
    ['a broken selector', 'labelSelector=%3Db', 400, /^found '='/],
    [
      'an unknown field',
      'fieldSelector=spec.broker%3Da',
      400,
      'field label not supported: spec.broker',
    ],
    [
      'a match without a resourceVersion',
      'resourceVersionMatch=Exact',
      422,
      /forbidden unless resourceVersion is provided$/,
    ],
    [
      'an unknown resourceVersionMatch',
      'resourceVersion=1&resourceVersionMatch=Foo',
      422,
      /Unsupported value: "Foo"/,
    ],
    [
      'exactly a time that is forgotten',
      'resourceVersion=1&resourceVersionMatch=Exact',
      410,
      /too old\.$/,
    ],
  ])('rejects %s', (_rule, query, code, message) => {
    const { json } = ask(state, `${TRIGGERS_PATH}?${query}`);
    expect(json).toMatchObject({ kind: 'Status', code });
    expect(json.message).toMatch(message);
  });

  it('returns 504 after a wait for a future resourceVersion', () => {
    const response = ask(state, `${TRIGGERS_PATH}?resourceVersion=999`);
    expect(response).toMatchObject({
      code: 504,
      delayMs: 3000,
      headers: { 'Retry-After': '1' },
    });
    expect(response.json).toMatchObject({
      reason: 'Timeout',
      message: 'Timeout: Too large resource version: 999, current: 22',
      details: {
        causes: [{ reason: 'ResourceVersionTooLarge' }],
        retryAfterSeconds: 1,
      },
    });
  });

  it('returns 504 without a wait where the cache cannot serve the list', () => {
    const response = ask(state, `${TRIGGERS_PATH}?resourceVersion=999&limit=1`);
    expect(response).toMatchObject({ code: 504 });
    expect(response.delayMs).toBeUndefined();
  });

  it.each([
    ['HTML', 'text/html'],
    ['a table', 'application/json;as=Table;g=meta.k8s.io;v=v1'],
    [
      'the form of one object',
      'application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1',
    ],
  ])('cannot be %s', (_rule, accept) => {
    expect(ask(state, TRIGGERS_PATH, { accept }).json).toMatchObject({
      reason: 'NotAcceptable',
      code: 406,
    });
  });
});

describe('a paged list', () => {
  const tokenOf = (url: string, from = state) =>
    stringAt(objectAt(ask(from, url).json, 'metadata'), 'continue');

  it('counts the remaining items of a page unless a selector narrows the list', () => {
    expect(ask(state, `${TRIGGERS_PATH}?limit=2`).json.metadata).toMatchObject({
      remainingItemCount: 1,
    });
    expect(
      ask(state, `${TRIGGERS_PATH}?limit=1&labelSelector=team`).json.metadata,
    ).not.toHaveProperty('remainingItemCount');
  });

  it('returns the same resourceVersion on every page', () => {
    const first = ask(state, `${TRIGGERS_PATH}?limit=2`).json;
    const token = stringAt(objectAt(first, 'metadata'), 'continue');
    const second = ask(
      state,
      `${TRIGGERS_PATH}?limit=2&continue=${token}`,
    ).json;
    expect(second.metadata).toEqual({ continue: '', resourceVersion: '22' });
    expect(first.metadata).toMatchObject({ resourceVersion: '22' });
  });

  it('returns pages that join to the whole list, in one and in all namespaces', () => {
    const name = fc.stringMatching(/^[a-c]{1,2}(-[a-c])?$/);
    const keys = fc.uniqueArray(
      fc.tuple(name, name).map(parts => parts.join('/')),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(
        keys,
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        (all, limit, narrow) => {
          const items = all.map(key => trigger(key, 5));
          const from = stateOf(
            scenarioOf(moment({ [TRIGGERS_FILE]: triggerList(9, items) })),
          );
          const url = narrow ? inA : TRIGGERS_PATH;
          const joined: string[] = [];
          let token = '';
          do {
            const page = ask(
              from,
              `${url}?limit=${limit}${token && `&continue=${token}`}`,
            ).json;
            joined.push(...keysOf(page));
            token = stringAt(objectAt(page, 'metadata'), 'continue');
          } while (token);
          expect(joined).toEqual(keysOf(ask(from, url).json));
        },
      ),
    );
  });

  it('expires a continue token with a step, and can continue inconsistently', () => {
    const later = moment({
      [TRIGGERS_FILE]: triggerList(30, [
        trigger('a/one', 11),
        trigger('c/new', 29),
      ]),
    });
    const from = stateOf(scenarioOf(smallMoment(), { later }));
    const token = tokenOf(`${TRIGGERS_PATH}?limit=1`, from);
    from.timeline.switchTo('later');
    const expired = ask(
      from,
      `${TRIGGERS_PATH}?limit=1&continue=${token}`,
    ).json;
    expect(expired).toMatchObject({ code: 410, reason: 'Expired' });
    const goOn = stringAt(objectAt(expired, 'metadata'), 'continue');
    expect(keysOf(ask(from, `${TRIGGERS_PATH}?continue=${goOn}`).json)).toEqual(
      ['c/new'],
    );
  });
});
