import { ask, stateOf, watch } from '../__testUtils__/ask';
import {
  moment,
  smallMoment,
  trigger,
  triggerList,
  TRIGGERS_FILE,
  TRIGGERS_PATH,
  scenarioOf,
} from '../__testUtils__/smallScenario';
import { JsonObject, objectAt, stringAt } from '../json';

const later = moment({
  [TRIGGERS_FILE]: triggerList(40, [
    trigger('a/one', 32, { labels: { team: 'blue' } }),
    trigger('a/two', 33, { labels: { team: 'blue' }, spec: { new: true } }),
    trigger('c/new', 34, { labels: { team: 'red' } }),
  ]),
});
const start = () => stateOf(scenarioOf(smallMoment(), { later }));

function told(events: readonly JsonObject[]): string[] {
  return events.map(event => {
    const metadata = objectAt(objectAt(event, 'object'), 'metadata');
    return `${event.type} ${stringAt(metadata, 'namespace')}/${stringAt(
      metadata,
      'name',
    )} ${stringAt(metadata, 'resourceVersion')}`;
  });
}

describe('a watch', () => {
  it('sends the changes of a later step', () => {
    const state = start();
    const { events } = watch(
      state,
      `${TRIGGERS_PATH}?watch=1&resourceVersion=20`,
    );
    expect(events).toEqual([]);
    state.timeline.switchTo('later');
    expect(told(events)).toEqual([
      'MODIFIED a/one 32',
      'MODIFIED a/two 33',
      'ADDED c/new 34',
      'DELETED b/one 41',
    ]);
  });

  it('sends the changes since a resourceVersion', () => {
    const state = start();
    state.timeline.switchTo('later');
    const { events } = watch(
      state,
      `${TRIGGERS_PATH}?watch=1&resourceVersion=33`,
    );
    expect(told(events)).toEqual(['ADDED c/new 34', 'DELETED b/one 41']);
  });

  it('sends ADDED for an object that enters the selection and DELETED for one that leaves it', () => {
    const state = start();
    const { events } = watch(
      state,
      `${TRIGGERS_PATH}?watch=1&resourceVersion=20&labelSelector=team%3Dred`,
    );
    state.timeline.switchTo('later');
    expect(told(events)).toEqual(['DELETED a/one 32', 'ADDED c/new 34']);
  });

  it.each(['', '&resourceVersion=0'])(
    'begins with all there is when it begins anywhere (%s)',
    query => {
      const { events } = watch(start(), `${TRIGGERS_PATH}?watch=1${query}`);
      expect(told(events)).toEqual([
        'ADDED a/one 11',
        'ADDED a/two 12',
        'ADDED b/one 13',
      ]);
    },
  );

  it('sends one ERROR event for an expired resourceVersion, and ends', () => {
    const { events, ended } = watch(
      start(),
      `${TRIGGERS_PATH}?watch=1&resourceVersion=1`,
    );
    expect(events).toMatchObject([
      {
        type: 'ERROR',
        object: { kind: 'Status', reason: 'Expired', code: 410 },
      },
    ]);
    expect(ended()).toBe(true);
  });

  it('sends no events for a future resourceVersion', () => {
    const state = start();
    const { events, ended } = watch(
      state,
      `${TRIGGERS_PATH}?watch=1&resourceVersion=999`,
    );
    state.timeline.switchTo('later');
    expect(events).toEqual([]);
    expect(ended()).toBe(false);
  });

  it('sends no events after its end', () => {
    const state = start();
    const { events, stop } = watch(
      state,
      `${TRIGGERS_PATH}?watch=1&resourceVersion=20`,
    );
    stop();
    state.timeline.switchTo('later');
    expect(events).toEqual([]);
  });

  it('sends only metadata on request', () => {
    const accept =
      'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';
    const { events } = watch(start(), `${TRIGGERS_PATH}?watch=1`, { accept });
    expect(events[0]).toMatchObject({
      object: { kind: 'PartialObjectMetadata' },
    });
  });

  it.each([
    ['as long as asked', 'timeoutSeconds=5', 5000],
    ['never longer than a minute', 'timeoutSeconds=600', 60000],
    ['a minute by default', '', 60000],
  ])('lasts %s', (_rule, query, timeoutMs) => {
    expect(watch(start(), `${TRIGGERS_PATH}?watch=1&${query}`).timeoutMs).toBe(
      timeoutMs,
    );
  });

  it('rejects a resourceVersion that is not a number', () => {
    expect(
      ask(start(), `${TRIGGERS_PATH}?watch=1&timeoutSeconds=abc`).code,
    ).toBe(400);
  });
});
