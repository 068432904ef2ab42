import { request } from '../__testUtils__/ask';
import { TRIGGERS_PATH } from '../__testUtils__/smallScenario';
import { jsonReply } from '../requests';
import { createFaultRegister } from './createFaultRegister';
import { readFaults } from './readFaults';
import { spoil } from './spoil';
import { Fault } from './types';

const get = (url: string) => ({ method: 'GET', url });
const triggers = { path: '/triggers' };

describe('a fault register', () => {
  it('hits what matches, path and query, and nothing else', () => {
    const register = createFaultRegister();
    register.add([{ match: { path: 'triggers\\?.*continue=' }, kind: 'hang' }]);
    expect(register.take(get('/triggers?limit=1')).fault).toBeUndefined();
    expect(register.take(get('/triggers?limit=1&continue=x')).fault?.kind).toBe(
      'hang',
    );
  });

  it('hits as often as it says, after as many as it lets pass', () => {
    const register = createFaultRegister();
    register.add([{ match: triggers, kind: 'reset', times: 2, skip: 1 }]);
    const hits = [1, 2, 3, 4].map(
      () => register.take(get('/triggers')).fault !== undefined,
    );
    expect(hits).toEqual([false, true, true, false]);
    expect(register.all()).toMatchObject([{ hits: 2 }]);
  });

  it('adds latencies up and takes the first of the others', () => {
    const register = createFaultRegister();
    register.add([
      { match: triggers, kind: 'latency', value: 100 },
      { match: triggers, kind: 'html' },
      { match: triggers, kind: 'latency', value: 50 },
      { match: triggers, kind: 'hang' },
    ]);
    expect(register.take(get('/triggers'))).toMatchObject({
      delayMs: 150,
      fault: { kind: 'html' },
    });
  });

  it('can be for one method only', () => {
    const register = createFaultRegister();
    register.add([{ match: { ...triggers, method: 'head' }, kind: 'hang' }]);
    expect(register.take(get('/triggers')).fault).toBeUndefined();
    expect(
      register.take({ method: 'HEAD', url: '/triggers' }).fault,
    ).toBeDefined();
  });

  it('forgets all of them', () => {
    const register = createFaultRegister();
    register.add([{ match: triggers, kind: 'hang' }]);
    register.clear();
    expect(register.take(get('/triggers')).fault).toBeUndefined();
  });
});

describe('readFaults', () => {
  it('reads one or many', () => {
    const fault = {
      match: triggers,
      kind: 'status',
      value: 429,
      times: 1,
      retryAfter: 5,
    };
    expect(readFaults(fault)).toEqual([fault]);
    expect(readFaults([fault, fault])).toHaveLength(2);
  });

  it.each<[string, unknown, RegExp]>([
    ['no object', 'x', /is an object/],
    [
      'an unknown kind',
      { match: triggers, kind: 'fire' },
      /needs a kind: latency, /,
    ],
    ['no path', { kind: 'hang' }, /needs match.path/],
    [
      'a path that is no expression',
      { match: { path: '(' }, kind: 'hang' },
      /no regular expression/,
    ],
    [
      'a status without its code',
      { match: triggers, kind: 'status' },
      /needs a value/,
    ],
  ])('refuses %s', (_rule, value, message) => {
    expect(() => readFaults(value)).toThrow(message);
  });
});

describe('spoil', () => {
  const good = jsonReply({ items: ['ä', 'b'] });
  const spoilt = (fault: Omit<Fault, 'match'>) =>
    spoil(
      { match: triggers, ...fault },
      { request: request(TRIGGERS_PATH), user: 'ann', good },
    );
  const reply = (fault: Omit<Fault, 'match'>) => {
    const result = spoilt(fault);
    if (result.type !== 'reply') throw new Error(result.type);
    return result.reply;
  };

  it.each([401, 403, 404, 410, 429, 500, 503, 504, 418])(
    'makes a Status of %i',
    code => {
      const { body, ...rest } = reply({ kind: 'status', value: code });
      expect(rest).toMatchObject({ code, contentType: 'application/json' });
      expect(JSON.parse(body)).toMatchObject({
        kind: 'Status',
        status: 'Failure',
        code,
      });
    },
  );

  it('forbids what was asked for to who asked', () => {
    expect(
      JSON.parse(reply({ kind: 'status', value: 403 }).body),
    ).toMatchObject({
      message: expect.stringMatching(
        /User "ann" cannot list resource "triggers"/,
      ),
      details: { group: 'eventing.knative.dev', kind: 'triggers' },
    });
  });

  it('says when to come again', () => {
    expect(reply({ kind: 'status', value: 429 }).headers).toEqual({
      'Retry-After': '1',
    });
    expect(
      reply({ kind: 'status', value: 503, retryAfter: 7 }).headers,
    ).toEqual({ 'Retry-After': '7' });
    expect(reply({ kind: 'status', value: 500 }).headers).toBeUndefined();
  });

  it.each<[string, Omit<Fault, 'match'>]>([
    ['cut in the middle', { kind: 'truncate' }],
    ['cut after a few characters', { kind: 'truncate', value: 5 }],
    ['cut by one character at least', { kind: 'truncate', value: 9999 }],
    ['with something after its end', { kind: 'malformed' }],
    ['empty', { kind: 'empty' }],
    ['a page', { kind: 'html' }],
  ])('sends 200 that is no JSON: %s', (_rule, fault) => {
    const { code, body } = reply(fault);
    expect(code).toBe(200);
    // The line end of a good body is not part of its JSON.
    expect(body === `${good.body.trim()}` || !isJson(body)).toBe(true);
  });

  it('sends a page with a code of its own', () => {
    expect(reply({ kind: 'html', value: 502 })).toMatchObject({
      code: 502,
      contentType: 'text/html; charset=utf-8',
    });
  });

  it('sends elsewhere', () => {
    expect(
      reply({ kind: 'redirect', value: 'https://login.example.com/' }),
    ).toMatchObject({
      code: 302,
      headers: { Location: 'https://login.example.com/' },
    });
  });

  it.each(['hang', 'reset'] as const)('does not reply at all: %s', kind => {
    expect(spoilt({ kind })).toEqual({ type: kind });
  });

  it('hangs up within the body', () => {
    expect(spoilt({ kind: 'cut', value: 12 })).toMatchObject({
      type: 'cut',
      bytes: 13,
    });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
