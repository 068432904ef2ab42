import type { TransportResponse } from 'backstage-plugin-event-mesh-common';

/**
 * Converts a fetch Response to a TransportResponse and reads its body completely.
 *
 * @internal
 */
export async function toTransportResponse(
  response: Response,
): Promise<TransportResponse> {
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    headers[name.toLowerCase()] = value;
  });
  return {
    status: response.status,
    contentType: (headers['content-type'] ?? '').toLowerCase(),
    headers,
    text: await response.text(),
  };
}
