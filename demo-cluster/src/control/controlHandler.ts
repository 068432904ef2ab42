import { IncomingMessage, ServerResponse } from 'node:http';
import { readRules, readTokens } from '../authorise';
import { readFaults } from '../faults';
import { isObject, stringAt, stringsOf } from '../json';
import { Handler } from '../server';
import { Control } from './createControl';

type Action = (body: unknown) => unknown;

/** Serves a control over HTTP, on a port other than that of the Kubernetes API. @internal */
export function controlHandler(control: Control): Handler {
  const actions = actionsOf(control);
  return (request, response) => {
    run(actions, request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      send(response, 400, { error: message });
    });
  };
}

function actionsOf(control: Control): ReadonlyMap<string, Action> {
  return new Map<string, Action>([
    ['GET /', () => control.state()],
    [
      'POST /step',
      body => {
        const restore = isObject(body) && body.restore === true;
        control.step(stringAt(body, 'name') || undefined, { restore });
      },
    ],
    ['POST /faults', body => control.addFaults(readFaults(body))],
    ['DELETE /faults', () => control.clearFaults()],
    ['POST /token-rules', body => setTokens(control, body)],
    ['GET /requests', () => control.requests()],
    ['DELETE /requests', () => control.clearRequests()],
    ['POST /down', () => control.down()],
    ['POST /up', () => control.up()],
    ['POST /reset', () => control.reset()],
  ]);
}

// An array replaces all tokens; an object sets one token, or the rules of the default token if it has only rules.
function setTokens(control: Control, body: unknown): void {
  if (Array.isArray(body)) {
    control.setTokens(readTokens(body));
    return;
  }
  if (!isObject(body))
    throw new Error('send {token, user, rules}, or an array of them');
  control.setToken({
    token: typeof body.token === 'string' ? body.token : 'demo',
    user: stringAt(body, 'user') || 'demo',
    groups: stringsOf(body.groups),
    rules: readRules(body.rules),
  });
}

async function run(
  actions: ReadonlyMap<string, Action>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = `${request.method} ${(request.url ?? '/').split('?')[0]}`;
  const action = actions.get(name);
  if (!action) {
    send(response, 404, {
      error: `no ${name}; there is ${[...actions.keys()].join(', ')}`,
    });
    return;
  }
  const result = await action(await readBody(request));
  send(response, 200, result ?? actions.get('GET /')?.(undefined));
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString();
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('the body is not JSON');
  }
}

function send(response: ServerResponse, code: number, body: unknown): void {
  response.writeHead(code, { 'Content-Type': 'application/json' });
  response.end(`${JSON.stringify(body)}\n`);
}
