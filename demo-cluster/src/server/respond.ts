import { randomUUID } from 'node:crypto';
import { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Reply, StreamReply } from '../requests';
import { pause } from './pause';

const compress = promisify(gzip);

// The API server leaves smaller answers as they are.
const GZIP_FROM_BYTES = 128 * 1024;

/** Sends an answer of one piece. @internal */
export async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
): Promise<void> {
  if (reply.delayMs) await pause(reply.delayMs, response);
  const headers: Record<string, string> = {
    ...commonHeaders(),
    ...reply.headers,
  };
  let body = Buffer.from(reply.body);
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (body.length > GZIP_FROM_BYTES && /\bgzip\b/.test(accepted)) {
    body = await compress(body, { level: 1 });
    headers['Content-Encoding'] = 'gzip';
    headers.Vary = headers.Vary
      ? `${headers.Vary}, Accept-Encoding`
      : 'Accept-Encoding';
  }
  response.writeHead(reply.code, {
    ...headers,
    'Content-Type': reply.contentType,
    'Content-Length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Sends a stream until its time is over or the client leaves. @internal */
export function respondStream(
  response: ServerResponse,
  reply: StreamReply,
): void {
  response.writeHead(200, {
    ...commonHeaders(),
    ...reply.headers,
    'Content-Type': reply.contentType,
  });
  response.flushHeaders();
  const timer = setTimeout(() => response.end(), reply.timeoutMs);
  const stop = reply.start(
    event => response.write(`${JSON.stringify(event)}\n`),
    () => response.end(),
  );
  response.on('close', () => {
    clearTimeout(timer);
    stop();
  });
}

function commonHeaders(): Record<string, string> {
  return { 'Audit-Id': randomUUID(), 'Cache-Control': 'no-cache, private' };
}

/** Sends the headers of a whole answer and only the beginning of its body, then hangs up. @internal */
export function cutOff(
  response: ServerResponse,
  reply: Reply,
  bytes: number,
): void {
  const body = Buffer.from(reply.body);
  response.writeHead(reply.code, {
    ...commonHeaders(),
    'Content-Type': reply.contentType,
    'Content-Length': body.length,
  });
  response.write(body.subarray(0, bytes), () => response.destroy());
}
