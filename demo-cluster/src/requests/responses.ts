import { Json } from '../json';
import { StatusBody } from '../statusBodies';
import { ApiResponse } from './types';

/** Returns a response in JSON. @internal */
export function jsonResponse(
  body: Json,
  options: Partial<
    Pick<ApiResponse, 'code' | 'contentType' | 'headers' | 'delayMs'>
  > = {},
): ApiResponse {
  return {
    type: 'response',
    code: 200,
    contentType: 'application/json',
    body: `${JSON.stringify(body)}\n`,
    ...options,
  };
}

/** Returns a response with a Status. @internal */
export function statusResponse(
  status: StatusBody,
  options: Partial<Pick<ApiResponse, 'headers' | 'delayMs'>> = {},
): ApiResponse {
  return jsonResponse(status.body, { code: status.code, ...options });
}

/** Returns a response in plain text. @internal */
export function textResponse(code: number, text: string): ApiResponse {
  return {
    type: 'response',
    code,
    contentType: 'text/plain; charset=utf-8',
    body: text,
    headers: { 'X-Content-Type-Options': 'nosniff' },
  };
}

/** Returns the response of the server to an unknown path. @internal */
export function pageNotFound(): ApiResponse {
  return textResponse(404, '404 page not found\n');
}
