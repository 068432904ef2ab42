import { ApiResponse, StreamResponse } from '../requests';

// An API server indents JSON for these user agents.
const INTERACTIVE_CLIENTS = /^(curl|Wget|Mozilla\/5\.0)/;
const TRUE_VALUES = ['1', 't', 'T', 'true', 'TRUE', 'True'];

/** Indents JSON as an API server does: on request, and for a browser unless the request turns it off. @internal */
export function indentFor(
  { query, userAgent }: { query: URLSearchParams; userAgent: string },
  response: ApiResponse | StreamResponse,
): ApiResponse | StreamResponse {
  const pretty = query.get('pretty');
  const isAsked = pretty
    ? TRUE_VALUES.includes(pretty)
    : INTERACTIVE_CLIENTS.test(userAgent);
  if (response.type === 'stream') return response;
  // No requested form is possible, so the response is readable.
  const wanted = isAsked || response.code === 406;
  if (!wanted || !response.contentType.includes('json') || !response.body)
    return response;
  const body = JSON.stringify(JSON.parse(response.body), null, 2);
  return { ...response, body };
}
