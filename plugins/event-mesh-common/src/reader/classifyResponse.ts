import { classifyBackstageError } from './classifyBackstageError';
import { classifyBareResponse } from './classifyBareResponse';
import { classifyStatus } from './classifyStatus';
import { Failure, TransportResponse, isJsonObject } from '../model';
import { missingPermission } from './missingPermission';
import { readRetryAfter } from './readRetryAfter';

/**
 * The content of a response: parsed JSON, or a failure.
 *
 * @public
 */
export type ClassifiedResponse =
  | { readonly body: unknown; readonly failure?: undefined }
  | { readonly failure: Failure };

/**
 * Distinguishes a usable response from the failures of Backstage's proxies and of the API server.
 *
 * @remarks The body shows which component failed: `kind: Status` is the cluster, `error.name` is Backstage.
 * @public
 */
export function classifyResponse(
  response: TransportResponse,
): ClassifiedResponse {
  const { status } = response;
  const parsed = parseJson(response);
  const body = parsed?.value;

  if (status >= 200 && status < 300) {
    if (!parsed) {
      return { failure: { code: 'notJson', status } };
    }
    const failed =
      isJsonObject(body) && body.kind === 'Status' && body.status === 'Failure';
    if (!failed) {
      return { body };
    }
    const code = typeof body.code === 'number' ? body.code : status;
    return { failure: classifyStatus(code, body) };
  }

  const failure = classifyFailure(response, body);
  const retryAfterSeconds = readRetryAfter(response, body);
  return {
    failure:
      retryAfterSeconds === undefined
        ? failure
        : { ...failure, retryAfterSeconds },
  };
}

function classifyFailure(response: TransportResponse, body: unknown): Failure {
  const { status } = response;
  if (isJsonObject(body)) {
    if (body.kind === 'Status') {
      return classifyStatus(status, body);
    }
    if (isJsonObject(body.error) && typeof body.error.name === 'string') {
      const code = classifyBackstageError(status, body.error);
      return code === 'permissionDenied'
        ? { code, status, ...missingPermission(body) }
        : { code, status };
    }
  }
  return { code: classifyBareResponse(response), status };
}

// Some proxies drop Content-Type, so JSON is only rejected when the type contradicts it.
function parseJson(
  response: TransportResponse,
): { value: unknown } | undefined {
  const { contentType, text } = response;
  if (contentType !== '' && !contentType.includes('json')) {
    return undefined;
  }
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
