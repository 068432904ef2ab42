import { ApiRequest, parsePath, Reply, statusReply } from '../requests';
import { attributesOf, forbidden } from '../authorise';
import { failure, StatusBody, unauthorized } from '../statusBodies';
import { Fault } from './types';

/** A reply gone wrong, or what to do with the connection instead of replying. @internal */
export type Spoilt =
  | { type: 'reply'; reply: Reply }
  | { type: 'hang' | 'reset' }
  | { type: 'cut'; reply: Reply; bytes: number };

const LOGIN_PAGE =
  '<!doctype html><html><head><title>Sign in</title></head><body><h1>Sign in</h1></body></html>';

const REASONS: Readonly<Record<number, [string, string]>> = {
  400: ['BadRequest', 'the server could not understand the request'],
  404: ['NotFound', 'the server could not find the requested resource'],
  408: [
    'Timeout',
    'Timeout: request did not complete within the allotted time',
  ],
  410: ['Expired', 'The resourceVersion for the provided list is too old.'],
  429: ['TooManyRequests', 'Too many requests, please try again later.'],
  500: ['InternalError', 'Internal error occurred: the demo was told to fail'],
  503: [
    'ServiceUnavailable',
    'the server is currently unable to handle the request',
  ],
  504: [
    'Timeout',
    'Timeout: request did not complete within the allotted time',
  ],
};

/** What a fault spoils. @internal */
export interface Spoilable {
  readonly request: ApiRequest;
  readonly user: string;
  readonly good: Reply;
}

/** Spoils a good reply in the way of a fault. @internal */
export function spoil(fault: Fault, spoilable: Spoilable): Spoilt {
  const { good } = spoilable;
  const replied = (reply: Reply): Spoilt => ({ type: 'reply', reply });
  switch (fault.kind) {
    case 'hang':
    case 'reset':
      return { type: fault.kind };
    case 'status':
      return replied(statusOf(fault, spoilable));
    case 'truncate':
      return replied({ ...good, body: cutBody(good.body, fault.value) });
    case 'cut':
      return {
        type: 'cut',
        reply: good,
        bytes: Buffer.byteLength(cutBody(good.body, fault.value)),
      };
    case 'malformed':
      return replied({ ...good, code: 200, body: `${good.body.trim()}]}` });
    case 'html':
      return replied({
        type: 'reply',
        code: Number(fault.value ?? 200),
        contentType: 'text/html; charset=utf-8',
        body: LOGIN_PAGE,
      });
    case 'empty':
      return replied({ ...good, code: 200, body: '' });
    case 'redirect':
      return replied({
        ...good,
        code: 302,
        body: '',
        headers: { Location: String(fault.value ?? '/login') },
      });
    default:
      return replied(good);
  }
}

function statusOf(fault: Fault, spoilable: Spoilable): Reply {
  const code = Number(fault.value);
  const body = statusBody(code, spoilable);
  const seconds = fault.retryAfter ?? (code === 429 ? 1 : undefined);
  return seconds === undefined
    ? statusReply(body)
    : statusReply(body, { headers: { 'Retry-After': String(seconds) } });
}

function statusBody(code: number, { request, user }: Spoilable): StatusBody {
  if (code === 401) return unauthorized();
  if (code === 403) {
    return forbidden(user, attributesOf(parsePath(request.path), request));
  }
  const [reason, message] = REASONS[code] ?? [
    'Unknown',
    `the demo says ${code}`,
  ];
  return failure({ code, reason, message });
}

function cutBody(body: string, value: Fault['value']): string {
  const kept =
    value === undefined ? Math.floor(body.length / 2) : Number(value);
  return body.slice(0, Math.min(kept, body.length - 1));
}
