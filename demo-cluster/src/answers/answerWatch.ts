import { JsonObject } from '../json';
import { ApiRequest, Reply, statusReply, StreamReply } from '../requests';
import { createSelection } from '../selectors';
import { notAcceptable, tooOld } from '../statusBodies';
import { changesSince, Timeline } from '../timeline';
import { apiVersionOf } from '../world';
import { agreedForm, partialObject, wholeObject } from './forms';
import { MEDIA_TYPES } from './mediaTypes';
import { readCount } from './readCount';
import { Target } from './types';
import { watchEvents } from './watchEvents';

const LONGEST_SECONDS = 60;

/** Answers a watch: what happened since, what happens meanwhile, and an end. @internal */
export function answerWatch(
  timeline: Timeline,
  request: ApiRequest,
  target: Target,
): Reply | StreamReply {
  const form = agreedForm(request.accept, 'PartialObjectMetadata');
  if (!form) return statusReply(notAcceptable(MEDIA_TYPES));
  const { query } = request;
  const selection = createSelection(query, target.path.namespace);
  const since = readCount(query, 'resourceVersion');
  const seconds = readCount(query, 'timeoutSeconds') || LONGEST_SECONDS;
  const show =
    form === 'partial'
      ? partialObject
      : wholeObject(target.info.kind, apiVersionOf(target.info));
  return {
    type: 'stream',
    contentType: 'application/json',
    timeoutMs: Math.min(seconds, LONGEST_SECONDS) * 1000,
    start(write, end) {
      if (since === 0) {
        for (const item of timeline.current().lists.get(target.key)?.items ??
          []) {
          if (selection.has(item)) write({ type: 'ADDED', object: show(item) });
        }
      } else {
        const missed = changesSince(timeline.history(), target.key, since);
        if (!missed) {
          write(expired(since, timeline.history()[0].resourceVersion));
          end();
          return () => {};
        }
        watchEvents(missed, { selection, show }).forEach(write);
      }
      return timeline.onSwitch(moment => {
        const changes = (moment.changes.get(target.key) ?? []).filter(
          change => change.resourceVersion > since,
        );
        watchEvents(changes, { selection, show }).forEach(write);
      });
    },
  };
}

function expired(since: number, oldest: number): JsonObject {
  return { type: 'ERROR', object: tooOld(since, oldest).body };
}
