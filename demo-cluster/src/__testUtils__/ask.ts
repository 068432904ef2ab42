import { createTokenRegister, DEMO_TOKENS, Token } from '../authorise';
import { answer, ClusterState } from '../answers';
import { isObject, JsonObject } from '../json';
import { ApiRequest, Reply } from '../requests';
import { createTimeline } from '../timeline';
import { Scenario } from '../scenario';
import { smallMoment, scenarioOf } from './smallScenario';

export function stateOf(
  scenario: Scenario = scenarioOf(smallMoment()),
  tokens: readonly Token[] = DEMO_TOKENS,
): ClusterState {
  return {
    timeline: createTimeline(scenario),
    tokens: createTokenRegister(tokens),
  };
}

export function request(
  url: string,
  more: Partial<ApiRequest> = {},
): ApiRequest {
  const [path, query = ''] = url.split('?');
  return {
    method: 'GET',
    path,
    query: new URLSearchParams(query),
    accept: '',
    authorization: 'Bearer demo',
    ifNoneMatch: '',
    ...more,
  };
}

/** Asks for an answer of one piece. */
export function ask(
  state: ClusterState,
  url: string,
  more: Partial<ApiRequest> = {},
): Reply & { json: JsonObject } {
  const reply = answer(state, request(url, more));
  if (reply.type !== 'reply') throw new Error(`${url} is a stream`);
  const value: unknown =
    reply.contentType.includes('json') && reply.body
      ? JSON.parse(reply.body)
      : {};
  return { ...reply, json: isObject(value) ? value : {} };
}

/** Starts a watch; what it writes is added to the array it gives. */
export function watch(
  state: ClusterState,
  url: string,
  more: Partial<ApiRequest> = {},
): {
  events: JsonObject[];
  ended: () => boolean;
  stop: () => void;
  timeoutMs: number;
} {
  const reply = answer(state, request(url, more));
  if (reply.type !== 'stream')
    throw new Error(`${url} is no stream: ${reply.body}`);
  const events: JsonObject[] = [];
  let ended = false;
  const stop = reply.start(
    event => events.push(event),
    () => {
      ended = true;
    },
  );
  return { events, ended: () => ended, stop, timeoutMs: reply.timeoutMs };
}

/** The names of a list's items, with their namespaces. */
export function keysOf(list: JsonObject): string[] {
  const items = Array.isArray(list.items) ? list.items : [];
  return items.map(item => {
    const metadata =
      isObject(item) && isObject(item.metadata) ? item.metadata : {};
    return [metadata.namespace, metadata.name].filter(Boolean).join('/');
  });
}
