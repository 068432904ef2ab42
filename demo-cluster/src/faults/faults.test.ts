import { request } from '../__testUtils__/ask';
import { TRIGGERS_PATH } from '../__testUtils__/smallScenario';
import { jsonResponse } from '../requests';
import { createFaultRegister } from './createFaultRegister';
import { readFaults } from './readFaults';
import { corrupt } from './corrupt';
import { Fault } from './types';

const get = (url: string) => ({ method: 'GET', url });
const triggers = { path: '/triggers' };

describe('a fault register', () => {
  it('hits only requests whose path and query match', () => {
    const register = createFaultRegister();
    register.add([{ match: { path: 'triggers\\?.*continue=' }, kind: 'hang' }]);
    expect(register.take(get('/triggers?limit=1')).fault).toBeUndefined();
    expect(register.take(get('/triggers?limit=1&continue=x')).fault?.kind).toBe(
      'hang',
    );
  });

  it('hits a number of requests, after a number of skipped ones', () => {
    const register = createFaultRegister();
    register.add([{ match: triggers, kind: 'reset', times: 2, skip: 1 }]);
    const hits = [1, 2, 3, 4].map(
      () => register.take(get('/triggers')).fault !== undefined,
    );
    expect(hits).toEqual([false, true, true, false]);
    expect(register.all()).toMatchObject([{ hits: 2 }]);
  });

  it('adds latencies up and applies the first of the other faults', () => {
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

  it('hits only requests with the method of the fault', () => {
    const register = createFaultRegister();
    register.add([{ match: { ...triggers, method: 'head' }, kind: 'hang' }]);
    expect(register.take(get('/triggers')).fault).toBeUndefined();
    expect(
      register.take({ method: 'HEAD', url: '/triggers' }).fault,
    ).toBeDefined();
  });

  it('removes all faults', () => {
    const register = createFaultRegister();
    register.add([{ match: triggers, kind: 'hang' }]);
    register.clear();
    expect(register.take(get('/triggers')).fault).toBeUndefined();
  });
});

describe('readFaults', () => {
  it('reads one fault or an array of faults', () => {
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
    ['a value that is not an object', 'x', /is an object/],
    [
      'an unknown kind',
      { match: triggers, kind: 'fire' },
      /needs a kind: latency, /,
    ],
    ['a fault without a path', { kind: 'hang' }, /needs match.path/],
    [
      'a path that is not a regular expression',
      { match: { path: '(' }, kind: 'hang' },
      /not a regular expression/,
    ],
    [
      'a status without its code',
      { match: triggers, kind: 'status' },
      /needs a value/,
    ],
  ])('rejects %s', (_rule, value, message) => {
    expect(() => readFaults(value)).toThrow(message);
  });
});

describe('corrupt', () => {
  const intended = jsonResponse({ items: ['ä', 'b'] });
  const faulty = (fault: Omit<Fault, 'match'>) =>
    corrupt(
      { match: triggers, ...fault },
      { request: request(TRIGGERS_PATH), user: 'ann', intended },
    );
  const response = (fault: Omit<Fault, 'match'>) => {
    const result = faulty(fault);
    if (result.type !== 'response') throw new Error(result.type);
    return result.response;
  };

  it.each([401, 403, 404, 410, 429, 500, 503, 504, 418])(
    'creates a Status with code %i',
    code => {
      const { body, ...rest } = response({ kind: 'status', value: code });
      expect(rest).toMatchObject({ code, contentType: 'application/json' });
      expect(JSON.parse(body)).toMatchObject({
        kind: 'Status',
        status: 'Failure',
        code,
      });
    },
  );

  it('creates a 403 for the requested resource and the user', () => {
    expect(
      JSON.parse(response({ kind: 'status', value: 403 }).body),
    ).toMatchObject({
      message: expect.stringMatching(
        /User "ann" cannot list resource "triggers"/,
      ),
      details: { group: 'eventing.knative.dev', kind: 'triggers' },
    });
  });

  it('adds Retry-After to 429 and to 503', () => {
    expect(response({ kind: 'status', value: 429 }).headers).toEqual({
      'Retry-After': '1',
    });
    expect(
      response({ kind: 'status', value: 503, retryAfter: 7 }).headers,
    ).toEqual({ 'Retry-After': '7' });
    expect(response({ kind: 'status', value: 500 }).headers).toBeUndefined();
  });

  it.each<[string, Omit<Fault, 'match'>]>([
    ['cut in the middle', { kind: 'truncate' }],
    ['cut after a few characters', { kind: 'truncate', value: 5 }],
    ['cut by one character at least', { kind: 'truncate', value: 9999 }],
    ['with extra characters after its end', { kind: 'malformed' }],
    ['empty', { kind: 'empty' }],
    ['a page', { kind: 'html' }],
  ])('sends 200 without valid JSON: %s', (_rule, fault) => {
    const { code, body } = response(fault);
    expect(code).toBe(200);
    // The newline at the end of a body is not part of its JSON.
    expect(body === `${intended.body.trim()}` || !isJson(body)).toBe(true);
  });

  it('sends an HTML page with its own code', () => {
    expect(response({ kind: 'html', value: 502 })).toMatchObject({
      code: 502,
      contentType: 'text/html; charset=utf-8',
    });
  });

  it('sends a redirect', () => {
    expect(
      response({ kind: 'redirect', value: 'https://login.example.com/' }),
    ).toMatchObject({
      code: 302,
      headers: { Location: 'https://login.example.com/' },
    });
  });

  it.each(['hang', 'reset'] as const)('does not response at all: %s', kind => {
    expect(faulty({ kind })).toEqual({ type: kind });
  });

  it('closes the connection within the body', () => {
    expect(faulty({ kind: 'cut', value: 12 })).toMatchObject({
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
