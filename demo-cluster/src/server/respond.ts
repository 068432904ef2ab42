import { randomUUID } from 'node:crypto';
import { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { ApiResponse, StreamResponse } from '../requests';
import { pause } from './pause';

const compress = promisify(gzip);

// The API server does not compress smaller responses.
const GZIP_FROM_BYTES = 128 * 1024;

/** Sends a response with one body. @internal */
export async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  apiResponse: ApiResponse,
): Promise<void> {
  if (apiResponse.delayMs) await pause(apiResponse.delayMs, response);
  const headers: Record<string, string> = {
    ...commonHeaders(),
    ...apiResponse.headers,
  };
  let body = Buffer.from(apiResponse.body);
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (body.length > GZIP_FROM_BYTES && /\bgzip\b/.test(accepted)) {
    body = await compress(body, { level: 1 });
    headers['Content-Encoding'] = 'gzip';
    headers.Vary = headers.Vary
      ? `${headers.Vary}, Accept-Encoding`
      : 'Accept-Encoding';
  }
  response.writeHead(apiResponse.code, {
    ...headers,
    'Content-Type': apiResponse.contentType,
    'Content-Length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Sends a stream until its timeout or until the client disconnects. @internal */
export function respondStream(
  response: ServerResponse,
  apiResponse: StreamResponse,
): void {
  response.writeHead(200, {
    ...commonHeaders(),
    ...apiResponse.headers,
    'Content-Type': apiResponse.contentType,
  });
  response.flushHeaders();
  const timer = setTimeout(() => response.end(), apiResponse.timeoutMs);
  const stop = apiResponse.start(
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

/** Sends the headers of a complete response and only the start of its body, then closes the connection. @internal */
export function cutOff(
  response: ServerResponse,
  apiResponse: ApiResponse,
  bytes: number,
): void {
  const body = Buffer.from(apiResponse.body);
  response.writeHead(apiResponse.code, {
    ...commonHeaders(),
    'Content-Type': apiResponse.contentType,
    'Content-Length': body.length,
  });
  response.write(body.subarray(0, bytes), () => response.destroy());
}
