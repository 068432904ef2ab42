import { createTokenRegister, DEMO_TOKENS, Token } from '../authorise';
import { createResponse, ClusterState } from '../responses';
import { isObject, JsonObject } from '../json';
import { ApiRequest, ApiResponse } from '../requests';
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

/** Requests a response with one body. */
export function ask(
  state: ClusterState,
  url: string,
  more: Partial<ApiRequest> = {},
): ApiResponse & { json: JsonObject } {
  const response = createResponse(state, request(url, more));
  if (response.type !== 'response') throw new Error(`${url} is a stream`);
  const value: unknown =
    response.contentType.includes('json') && response.body
      ? JSON.parse(response.body)
      : {};
  return { ...response, json: isObject(value) ? value : {} };
}

/** Starts a watch; its events are added to the returned array. */
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
  const response = createResponse(state, request(url, more));
  if (response.type !== 'stream')
    throw new Error(`${url} is not a stream: ${response.body}`);
  const events: JsonObject[] = [];
  let ended = false;
  const stop = response.start(
    event => events.push(event),
    () => {
      ended = true;
    },
  );
  return { events, ended: () => ended, stop, timeoutMs: response.timeoutMs };
}

/** Returns the namespaces and names of the items of a list. */
export function keysOf(list: JsonObject): string[] {
  const items = Array.isArray(list.items) ? list.items : [];
  return items.map(item => {
    const metadata =
      isObject(item) && isObject(item.metadata) ? item.metadata : {};
    return [metadata.namespace, metadata.name].filter(Boolean).join('/');
  });
}
