import { IncomingMessage, ServerResponse } from 'node:http';
import { answer, ClusterState } from '../answers';
import { FaultRegister, spoil } from '../faults';
import { ApiRequest, jsonReply, Reply, StreamReply } from '../requests';
import { indentFor } from './indentFor';
import { pause } from './pause';
import { RequestLog } from './createRequestLog';
import { cutOff, respond, respondStream } from './respond';

/** What a handler needs. @internal */
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

/** Makes the Kubernetes API's request handler. @internal */
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
  const good = indentFor({ ...read, userAgent }, answer(state, read));
  if (!fault) {
    await send(request, response, good);
    return;
  }
  const spoilt = spoil(fault, {
    request: read,
    user: name,
    // A stream has no body to spoil.
    good: good.type === 'reply' ? good : jsonReply({}),
  });
  if (spoilt.type === 'reset') request.socket.resetAndDestroy();
  if (spoilt.type === 'reply') await respond(request, response, spoilt.reply);
  if (spoilt.type === 'cut') cutOff(response, spoilt.reply, spoilt.bytes);
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply | StreamReply,
): Promise<void> {
  if (reply.type === 'stream') respondStream(response, reply);
  else await respond(request, response, reply);
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
