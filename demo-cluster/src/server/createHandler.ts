import { IncomingMessage, ServerResponse } from 'node:http';
import { createResponse, ClusterState } from '../responses';
import { FaultRegister, corrupt } from '../faults';
import {
  ApiRequest,
  jsonResponse,
  ApiResponse,
  StreamResponse,
} from '../requests';
import { indentFor } from './indentFor';
import { pause } from './pause';
import { RequestLog } from './createRequestLog';
import { cutOff, respond, respondStream } from './respond';

/** Dependencies of the request handler. @internal */
export interface HandlerParts {
  readonly state: ClusterState;
  readonly faults: FaultRegister;
  readonly log: RequestLog;
}

/** Handles one HTTP request. @public */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
) => void;

/** Creates the request handler of the Kubernetes API. @internal */
export function createHandler(parts: HandlerParts): Handler {
  return (request, response) => {
    request.resume();
    handle(parts, request, response).catch((error: unknown) => {
      process.stderr.write(
        `${error instanceof Error ? error.stack : String(error)}\n`,
      );
      response.destroy();
    });
  };
}

async function handle(
  { state, faults, log }: HandlerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const read = readRequest(request);
  const url = request.url ?? '/';
  const user = state.tokens.userOf(read.authorization);
  const name = typeof user === 'object' ? user.user : user ?? '';
  const done = log.begin(read, url, name);
  response.on('close', () =>
    done(response.headersSent ? response.statusCode : 0),
  );
  const { delayMs, fault } = faults.take({ method: read.method, url });
  if (delayMs > 0) await pause(delayMs, response);
  if (response.destroyed) return;
  const userAgent = request.headers['user-agent'] ?? '';
  const intended = indentFor(
    { ...read, userAgent },
    createResponse(state, read),
  );
  if (!fault) {
    await send(request, response, intended);
    return;
  }
  const faulty = corrupt(fault, {
    request: read,
    user: name,
    // A stream has no body to corrupt.
    intended: intended.type === 'response' ? intended : jsonResponse({}),
  });
  if (faulty.type === 'reset') request.socket.resetAndDestroy();
  if (faulty.type === 'response')
    await respond(request, response, faulty.response);
  if (faulty.type === 'cut') cutOff(response, faulty.response, faulty.bytes);
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  apiResponse: ApiResponse | StreamResponse,
): Promise<void> {
  if (apiResponse.type === 'stream') respondStream(response, apiResponse);
  else await respond(request, response, apiResponse);
}

function readRequest(request: IncomingMessage): ApiRequest {
  const url = request.url ?? '/';
  const at = url.indexOf('?');
  return {
    method: request.method ?? 'GET',
    path: at < 0 ? url : url.slice(0, at),
    query: new URLSearchParams(at < 0 ? '' : url.slice(at + 1)),
    accept: request.headers.accept ?? '',
    authorization: request.headers.authorization ?? '',
    ifNoneMatch: request.headers['if-none-match'] ?? '',
  };
}
