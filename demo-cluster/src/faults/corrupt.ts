import {
  ApiRequest,
  parsePath,
  ApiResponse,
  statusResponse,
} from '../requests';
import { attributesOf, forbidden } from '../authorise';
import { failure, StatusBody, unauthorized } from '../statusBodies';
import { Fault } from './types';

/** A corrupted response, or an action on the connection instead of a response. @internal */
export type FaultyResponse =
  | { type: 'response'; response: ApiResponse }
  | { type: 'hang' | 'reset' }
  | { type: 'cut'; response: ApiResponse; bytes: number };

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

/** The request and the response that a fault corrupts. @internal */
export interface CorruptOptions {
  readonly request: ApiRequest;
  readonly user: string;
  readonly intended: ApiResponse;
}

/** Corrupts a response according to a fault. @internal */
export function corrupt(fault: Fault, options: CorruptOptions): FaultyResponse {
  const { intended } = options;
  const responded = (response: ApiResponse): FaultyResponse => ({
    type: 'response',
    response,
  });
  switch (fault.kind) {
    case 'hang':
    case 'reset':
      return { type: fault.kind };
    case 'status':
      return responded(statusOf(fault, options));
    case 'truncate':
      return responded({
        ...intended,
        body: cutBody(intended.body, fault.value),
      });
    case 'cut':
      return {
        type: 'cut',
        response: intended,
        bytes: Buffer.byteLength(cutBody(intended.body, fault.value)),
      };
    case 'malformed':
      return responded({
        ...intended,
        code: 200,
        body: `${intended.body.trim()}]}`,
      });
    case 'html':
      return responded({
        type: 'response',
        code: Number(fault.value ?? 200),
        contentType: 'text/html; charset=utf-8',
        body: LOGIN_PAGE,
      });
    case 'empty':
      return responded({ ...intended, code: 200, body: '' });
    case 'redirect':
      return responded({
        ...intended,
        code: 302,
        body: '',
        headers: { Location: String(fault.value ?? '/login') },
      });
    default:
      return responded(intended);
  }
}

function statusOf(fault: Fault, options: CorruptOptions): ApiResponse {
  const code = Number(fault.value);
  const body = statusBody(code, options);
  const seconds = fault.retryAfter ?? (code === 429 ? 1 : undefined);
  return seconds === undefined
    ? statusResponse(body)
    : statusResponse(body, { headers: { 'Retry-After': String(seconds) } });
}

function statusBody(
  code: number,
  { request, user }: CorruptOptions,
): StatusBody {
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
