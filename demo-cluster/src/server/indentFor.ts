import { Reply, StreamReply } from '../requests';

// An API server takes these for people who read what comes.
const PEOPLE = /^(curl|Wget|Mozilla\/5\.0)/;
const YES = ['1', 't', 'T', 'true', 'TRUE', 'True'];

/** Indents JSON as an API server does: where it is asked to, or for a browser that does not ask it not to. @internal */
export function indentFor(
  { query, userAgent }: { query: URLSearchParams; userAgent: string },
  reply: Reply | StreamReply,
): Reply | StreamReply {
  const pretty = query.get('pretty');
  const isAsked = pretty ? YES.includes(pretty) : PEOPLE.test(userAgent);
  if (reply.type === 'stream') return reply;
  // In no form that was asked for, so in the one that people can read.
  const wanted = isAsked || reply.code === 406;
  if (!wanted || !reply.contentType.includes('json') || !reply.body)
    return reply;
  const body = JSON.stringify(JSON.parse(reply.body), null, 2);
  return { ...reply, body };
}
