import type { TransportResponse } from 'backstage-plugin-event-mesh-common';
import { readError } from './readError';

/**
 * Returns the backend's response behind an error of Backstage's Kubernetes client, or undefined if there was none.
 *
 * @remarks The client converts a failed `GET /clusters` to an Error with the response only in its message. Converted
 * back, it is classified like any other response, and its raw text is not shown.
 * @internal
 */
export function responseOfClientError(
  error: unknown,
): TransportResponse | undefined {
  const { name, message } = readError(error);

  const failed = /^Request failed with (\d{3})\b[^,]*,?([^]*)$/.exec(message);
  if (failed) {
    return respond(Number(failed[1]), failed[2].trim());
  }
  if (message.startsWith('Could not find the Kubernetes Backend')) {
    return respond(404, '');
  }
  if (name === 'NotFoundError') {
    const told = { name, message: 'Cluster not found' };
    return respond(404, JSON.stringify({ error: told }));
  }
  // The cluster list was not JSON: a login page, or a wrong base URL.
  return name === 'SyntaxError' ? respond(200, '<html>') : undefined;
}

function respond(status: number, text: string): TransportResponse {
  const contentType = text.startsWith('{') ? 'application/json' : 'text/plain';
  return { status, contentType, headers: {}, text };
}
