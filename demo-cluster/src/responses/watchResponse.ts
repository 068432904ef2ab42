import {
  ApiRequest,
  ApiResponse,
  statusResponse,
  StreamResponse,
} from '../requests';
import { createSelection } from '../selectors';
import { notAcceptable, tooOld } from '../statusBodies';
import { changesSince, Timeline } from '../timeline';
import { apiVersionOf } from '../scenario';
import { negotiatedForm, partialObject, wholeObject } from './forms';
import { readInteger, readResourceVersion } from './readNumber';
import { Target } from './types';
import { watchEvents } from './watchEvents';

const LONGEST_SECONDS = 60;

/**
 * Returns the response to a watch: past changes, later changes, and an end.
 *
 * @remarks No bookmarks: the API server sent none within 5 seconds either. A future resourceVersion sends no events, an
 * expired one an ERROR event with status 200.
 * @internal
 */
export function watchResponse(
  timeline: Timeline,
  request: ApiRequest,
  target: Target,
): ApiResponse | StreamResponse {
  const form = negotiatedForm(request.accept, [
    'PartialObjectMetadata',
    'PartialObjectMetadataList',
  ]);
  if (!form) return statusResponse(notAcceptable());
  const { query } = request;
  const { info, key } = target;
  const selection = createSelection(query, target.path);
  const since = readResourceVersion(query) ?? 0;
  const seconds = readInteger(query, 'timeoutSeconds');
  const show =
    form === 'partial'
      ? partialObject
      : wholeObject(info.kind, apiVersionOf(info));
  const items = () => timeline.current().lists.get(key)?.items ?? [];
  return {
    type: 'stream',
    contentType: 'application/json',
    timeoutMs:
      (seconds > 0 ? Math.min(seconds, LONGEST_SECONDS) : LONGEST_SECONDS) *
      1000,
    start(write, end) {
      const missed =
        since === 0
          ? items().map(after => ({
              after,
              resourceVersion: after.resourceVersion,
            }))
          : changesSince(timeline.history(), key, since);
      if (!missed) {
        const oldest =
          timeline.history()[0].lists.get(key)?.resourceVersion ?? 0;
        write({ type: 'ERROR', object: tooOld(since, oldest).body });
        end();
        return () => {};
      }
      watchEvents(missed, { selection, show }).forEach(write);
      return timeline.onSwitch(moment => {
        const changes = (moment.changes.get(key) ?? []).filter(
          change => change.resourceVersion > since,
        );
        watchEvents(changes, { selection, show }).forEach(write);
      });
    },
  };
}
