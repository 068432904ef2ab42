import { Transport, TransportResponse } from '../../model';
import { text } from './responses';

type Reply =
  | TransportResponse
  | 'never'
  | 'noAnswer'
  | ((headers?: Readonly<Record<string, string>>) => TransportResponse);

/**
 * Returns a transport that responds by path (including the query where a key has one). A list of replies is used in
 * order.
 *
 * @internal
 */
export function fakeTransport(
  replies: Readonly<Record<string, Reply | readonly Reply[]>>,
) {
  const asked: string[] = [];
  const state = { inFlight: 0, most: 0 };
  const times = new Map<string, number>();

  const transport: Transport = async (path, headers) => {
    asked.push(path);
    state.inFlight += 1;
    state.most = Math.max(state.most, state.inFlight);
    await Promise.resolve();
    state.inFlight -= 1;
    const key = path in replies ? path : path.split('?')[0];
    const known = replies[key];
    const list: readonly Reply[] = isList(known) ? known : [known];
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    const reply = list[Math.min(time, list.length - 1)];
    if (reply === 'never') {
      return new Promise(() => {});
    }
    if (reply === 'noAnswer') {
      throw new TypeError('Failed to fetch: GET https://secret.example');
    }
    if (typeof reply === 'function') {
      return reply(headers);
    }
    return reply ?? text('404 page not found\n', 404, 'text/plain');
  };
  return { transport, asked, state };
}

function isList(reply: Reply | readonly Reply[]): reply is readonly Reply[] {
  return Array.isArray(reply);
}
