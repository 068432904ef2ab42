import { smallMoment, scenarioOf } from '../__testUtils__/smallScenario';
import { createDemoCluster } from '../createDemoCluster';
import { createPort, Port } from '../server';
import { controlHandler } from './controlHandler';
import { Control } from './createControl';

let control: Control;
let port: Port;
let base: string;

async function send(method: string, path: string, body?: unknown) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(base + path, { method, body: text });
  const json: unknown = await response.json();
  return { code: response.status, json };
}

beforeEach(async () => {
  const scenario = scenarioOf(smallMoment(), { '1-next': smallMoment() });
  control = createDemoCluster({ scenario }).control;
  port = createPort(controlHandler(control));
  base = `http://127.0.0.1:${await port.open({ port: 0, host: '127.0.0.1' })}`;
});

afterEach(() => port.close());

describe('the control port', () => {
  it('returns the state without tokens', async () => {
    const { json } = await send('GET', '/');
    expect(json).toMatchObject({
      scenario: 'small',
      step: 'base',
      steps: ['base', '1-next'],
      faults: [],
    });
    expect(JSON.stringify(json)).not.toContain('"token"');
  });

  it.each([
    ['by name', { name: '1-next' }, '1-next'],
    ['to the next', {}, '1-next'],
    ['without a body', undefined, '1-next'],
    ['back as from a backup', { name: 'base', restore: true }, 'base'],
  ])('steps %s', async (_rule, body, step) => {
    expect(await send('POST', '/step', body)).toMatchObject({
      code: 200,
      json: { step },
    });
  });

  it('rejects an unknown step with the list of steps', async () => {
    expect(await send('POST', '/step', { name: 'nope' })).toEqual({
      code: 400,
      json: { error: 'no such step: nope; there are base, 1-next' },
    });
  });

  it('reports that there is no next step', async () => {
    await send('POST', '/step');
    expect(await send('POST', '/step')).toMatchObject({ code: 400 });
  });

  it('sets and removes faults', async () => {
    const fault = { match: { path: 'x' }, kind: 'hang' };
    expect(await send('POST', '/faults', [fault])).toMatchObject({
      json: { faults: [{ fault, hits: 0 }] },
    });
    expect(await send('DELETE', '/faults')).toMatchObject({
      json: { faults: [] },
    });
    expect(await send('POST', '/faults', { kind: 'fire' })).toMatchObject({
      code: 400,
    });
  });

  it('sets the rules of the only token', async () => {
    const rules = [
      { apiGroups: [''], resources: ['services'], verbs: ['list'] },
    ];
    expect(await send('POST', '/token-rules', { rules })).toMatchObject({
      json: { users: [{ user: 'demo', rules }] },
    });
  });

  it('replaces all tokens', async () => {
    const users = [{ token: 't', user: 'ann', rules: [] }];
    expect(await send('POST', '/token-rules', users)).toMatchObject({
      json: { users: [{ user: 'ann' }] },
    });
  });

  it.each([
    ['a body that is not JSON', 'POST', '/faults', '{', 400],
    ['an action there is not', 'POST', '/nope', undefined, 404],
    ['a method there is not', 'PUT', '/step', undefined, 404],
  ])('rejects %s', async (_rule, method, path, body, code) => {
    expect((await send(method, path, body)).code).toBe(code);
  });

  it('lists and clears requests', async () => {
    expect((await send('GET', '/requests')).json).toEqual([]);
    expect(await send('DELETE', '/requests')).toMatchObject({
      json: { requests: 0 },
    });
  });

  it('resets the whole state', async () => {
    await send('POST', '/step');
    expect(await send('POST', '/reset')).toMatchObject({
      code: 200,
      json: { step: 'base' },
    });
    await control.down();
  });
});
