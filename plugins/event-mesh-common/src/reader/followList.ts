import { ListVersion, applyEvents } from './applyEvents';
import { classifyResponse } from './classifyResponse';
import { Request } from './createRequest';
import { ListTarget, watchPath } from './listPath';
import { parseWatch } from './parseWatch';
import { Failure, TransportResponse } from '../model';

/**
 * The result of following a list: its new version, or that it must be relisted (`always` if watches of it do not work),
 * or a failure.
 *
 * @internal
 */
export type Followed =
  | { readonly moment: ListVersion }
  | { readonly relist: 'now' | 'always' }
  | { readonly failure: Failure };

/**
 * Watches a list for its changes since the last read.
 *
 * @remarks A watch of one second, not a stream: Backstage's proxy buffers the events of a watch until it ends. A watch
 * without events does not prove that nothing changed (a resource version that the server has not reached yet is silent
 * too), so lists are relisted periodically.
 * @internal
 */
export async function followList(
  request: Request,
  target: ListTarget,
  since: ListVersion,
): Promise<Followed> {
  const answer = await request(watchPath(target, since.resourceVersion), {
    accept: 'application/json',
    classify: response =>
      isSuccess(response)
        ? { body: response.text }
        : classifyResponse(response),
  });
  if (!answer.failure) {
    const events =
      typeof answer.body === 'string' ? parseWatch(answer.body) : undefined;
    const moment = events && applyEvents(since, events);
    return moment ? { moment } : { relist: 'now' };
  }
  switch (answer.failure.code) {
    case 'notJson':
    case 'expired':
      return { relist: 'now' };
    // A list may work although a watch fails: the verb may be forbidden, or a proxy may not let a watch end.
    case 'clusterForbidden':
    case 'clusterError':
    case 'notFound':
    case 'timeout':
    case 'unknown':
      return { relist: 'always' };
    default:
      return { failure: answer.failure };
  }
}

function isSuccess({ status, contentType }: TransportResponse): boolean {
  return (
    status >= 200 &&
    status < 300 &&
    (contentType === '' || contentType.includes('json'))
  );
}
