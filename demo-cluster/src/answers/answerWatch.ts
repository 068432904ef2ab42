import { ApiRequest, Reply, statusReply, StreamReply } from '../requests';
import { createSelection } from '../selectors';
import { notAcceptable, tooOld } from '../statusBodies';
import { changesSince, Timeline } from '../timeline';
import { apiVersionOf } from '../scenario';
import { agreedForm, partialObject, wholeObject } from './forms';
import { readInteger, readResourceVersion } from './readNumber';
import { Target } from './types';
import { watchEvents } from './watchEvents';

const LONGEST_SECONDS = 60;

/**
 * Answers a watch: what happened since, what happens meanwhile, and an end.
 *
 * @remarks No bookmarks: the API server sent none within 5 seconds either. A resourceVersion that has not come yet says
 * nothing, one that is forgotten says so in an event under 200.
 * @internal
 */
export function answerWatch(
  timeline: Timeline,
  request: ApiRequest,
  target: Target,
): Reply | StreamReply {
  const form = agreedForm(request.accept, [
    'PartialObjectMetadata',
    'PartialObjectMetadataList',
  ]);
  if (!form) return statusReply(notAcceptable());
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
