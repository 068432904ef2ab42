import {
  moment,
  smallMoment,
  trigger,
  triggerList,
  TRIGGERS,
  TRIGGERS_FILE,
  scenarioOf,
} from '../__testUtils__/smallScenario';
import { changesSince } from './changesSince';
import { createTimeline } from './createTimeline';
import { Change } from './types';

const later = moment({
  [TRIGGERS_FILE]: triggerList(40, [
    trigger('a/one', 11, { labels: { team: 'red' } }),
    trigger('a/two', 33, { labels: { team: 'green' } }),
    trigger('c/new', 34),
  ]),
});

function told(changes: readonly Change[] | undefined): string[] {
  return (changes ?? []).map(({ before, after, resourceVersion }) => {
    const change = before && after ? 'changed' : (after && 'added') ?? 'gone';
    return `${change} ${(after ?? before)?.key} ${resourceVersion}`;
  });
}

describe('createTimeline', () => {
  const start = () => createTimeline(scenarioOf(smallMoment(), { later }));

  it('keeps newer recorded resourceVersions, and orders deletions last', () => {
    const timeline = start();
    const { changes, lists } = timeline.switchTo('later') ?? timeline.current();
    expect(told(changes.get(TRIGGERS))).toEqual([
      'changed a/two 33',
      'added c/new 34',
      'gone b/one 41',
    ]);
    expect(lists.get(TRIGGERS)?.resourceVersion).toBe(41);
  });

  it('switches to an earlier moment with newer resourceVersions', () => {
    const timeline = start();
    timeline.switchTo('later');
    const before = timeline.current().resourceVersion;
    timeline.switchTo('base');
    const { changes, lists } = timeline.current();
    expect(
      told(changes.get(TRIGGERS)).map(text => text.replace(/ \d+$/, '')),
    ).toEqual(['changed a/two', 'added b/one', 'gone c/new']);
    for (const change of changes.get(TRIGGERS) ?? []) {
      expect(change.resourceVersion).toBeGreaterThan(before);
    }
    const two = lists.get(TRIGGERS)?.items.find(item => item.key === 'a/two');
    expect(two?.json.metadata).toMatchObject({
      resourceVersion: String(two?.resourceVersion),
    });
  });

  it('reports no change for unchanged objects', () => {
    const timeline = start();
    timeline.switchTo('base');
    expect(timeline.current().changes.size).toBe(0);
    expect(timeline.current().lists.get(TRIGGERS)?.resourceVersion).toBe(20);
  });

  it('gives each moment its own resourceVersion', () => {
    const timeline = start();
    ['base', 'later', 'later', 'base'].forEach(timeline.switchTo);
    const versions = timeline.history().map(entry => entry.resourceVersion);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(versions).toHaveLength(5);
  });

  it('restores a moment with its resourceVersions and drops the history', () => {
    const timeline = start();
    timeline.switchTo('later');
    timeline.restore('base');
    expect(timeline.current().resourceVersion).toBe(22);
    expect(timeline.history()).toHaveLength(1);
  });

  it('returns undefined for an unknown step', () => {
    expect(start().switchTo('nope')).toBeUndefined();
  });

  it('calls listeners on a switch until they unsubscribe', () => {
    const timeline = start();
    const seen: string[] = [];
    const leave = timeline.onSwitch(entry => seen.push(entry.name));
    timeline.switchTo('later');
    leave();
    timeline.switchTo('base');
    expect(seen).toEqual(['later']);
  });
});

describe('changesSince', () => {
  const timeline = createTimeline(scenarioOf(smallMoment(), { later }));
  timeline.switchTo('later');

  it('returns all changes after the resourceVersion of a list', () => {
    expect(told(changesSince(timeline.history(), TRIGGERS, 20))).toHaveLength(
      3,
    );
  });

  it('omits the changes that a client has seen', () => {
    expect(told(changesSince(timeline.history(), TRIGGERS, 33))).toEqual([
      'added c/new 34',
      'gone b/one 41',
    ]);
  });

  it('returns undefined for a resourceVersion before the first moment', () => {
    expect(changesSince(timeline.history(), TRIGGERS, 19)).toBeUndefined();
  });
});
