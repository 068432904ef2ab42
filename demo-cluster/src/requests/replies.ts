import { Json } from '../json';
import { StatusBody } from '../statusBodies';
import { Reply } from './types';

/** An answer in JSON. @internal */
export function jsonReply(
  body: Json,
  options: Partial<
    Pick<Reply, 'code' | 'contentType' | 'headers' | 'delayMs'>
  > = {},
): Reply {
  return {
    type: 'reply',
    code: 200,
    contentType: 'application/json',
    body: `${JSON.stringify(body)}\n`,
    ...options,
  };
}

/** An answer that is a Status. @internal */
export function statusReply(
  status: StatusBody,
  options: Partial<Pick<Reply, 'headers' | 'delayMs'>> = {},
): Reply {
  return jsonReply(status.body, { code: status.code, ...options });
}

/** An answer in plain text. @internal */
export function textReply(code: number, text: string): Reply {
  return {
    type: 'reply',
    code,
    contentType: 'text/plain; charset=utf-8',
    body: text,
    headers: { 'X-Content-Type-Options': 'nosniff' },
  };
}

/** What the server says to a path that it does not know at all. @internal */
export function pageNotFound(): Reply {
  return textReply(404, '404 page not found\n');
}
