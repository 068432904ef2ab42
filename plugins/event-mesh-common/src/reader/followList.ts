import { ListVersion, applyEvents } from './applyEvents';
import { classifyResponse } from './classifyResponse';
import { Request } from './createRequest';
import { ListTarget, watchPath } from './listPath';
import { parseWatch } from './parseWatch';
import { Failure, TransportResponse } from '../model';

/**
 * A list with what happened since; or that it has to be read anew, for good where a watch of it does not work.
 *
 * @internal
 */
export type Followed =
  | { readonly moment: ListVersion }
  | { readonly relist: 'now' | 'always' }
  | { readonly failure: Failure };

/**
 * Asks what happened to a list since it was read.
 *
 * @remarks A watch of one second, not a stream: Backstage's proxy holds back the events of a watch until it ends. That nothing
 * came proves little (a moment that the server has not reached yet is silent too), so lists are read anew now and then.
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
    // A list may work where a watch does not: for want of the verb, or of a proxy that lets it end.
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
