import { applyEvents } from './applyEvents';
import { parseWatch } from './parseWatch';

function item(name: string, resourceVersion: string) {
  return { metadata: { name, namespace: 'n', resourceVersion } };
}

function event(type: string, object: unknown) {
  return `${JSON.stringify({ type, object })}\n`;
}

const items = [item('a', '1'), item('b', '2')];

function after(text: string) {
  const events = parseWatch(text);
  return events && applyEvents({ items, resourceVersion: '5' }, events);
}

describe('a list and what happened since', () => {
  it('is the very same list where nothing happened', () => {
    expect(after('')?.items).toBe(items);
    expect(after('\n\n')).toEqual({ items, resourceVersion: '5' });
  });

  it('has what is new at its end, what changed in its place, and not what is gone', () => {
    const moment = after(
      event('MODIFIED', item('a', '6')) +
        event('ADDED', item('c', '7')) +
        event('DELETED', item('b', '8')),
    );
    expect(moment).toEqual({
      items: [item('a', '6'), item('c', '7')],
      resourceVersion: '8',
    });
    expect(items).toHaveLength(2);
  });

  it('keeps the objects that nothing happened to as they are', () => {
    expect(after(event('MODIFIED', item('a', '6')))?.items[1]).toBe(items[1]);
  });

  it('takes the last word on an object', () => {
    const moment = after(
      event('DELETED', item('a', '6')) +
        event('ADDED', item('a', '7')) +
        event('ADDED', item('c', '8')) +
        event('DELETED', item('c', '9')),
    );
    expect(moment?.items).toEqual([item('a', '7'), item('b', '2')]);
  });

  it('goes on from a bookmark, which is about no object', () => {
    const moment = after(
      event('BOOKMARK', { metadata: { resourceVersion: '9' } }),
    );
    expect(moment?.items).toBe(items);
    expect(moment?.resourceVersion).toBe('9');
  });

  it('tells objects of one name in two namespaces apart', () => {
    const other = {
      metadata: { name: 'a', namespace: 'm', resourceVersion: '6' },
    };
    expect(after(event('ADDED', other))?.items).toHaveLength(3);
  });

  it.each([
    ['an error', event('ERROR', { kind: 'Status', code: 410 })],
    ['a word that is unknown', event('MOVED', item('a', '6'))],
    [
      'an object without a version',
      event('ADDED', { metadata: { name: 'c' } }),
    ],
    [
      'an object without a name',
      event('ADDED', { metadata: { resourceVersion: '6' } }),
    ],
    ['metadata that are none', event('ADDED', { metadata: 'c' })],
    ['an object that is none', '{"type":"ADDED","object":5}\n'],
    ['a line that is cut', event('ADDED', item('c', '6')).slice(0, -9)],
    [
      'what a proxy wrote behind it',
      `${event('ADDED', item('c', '6'))}Error occurred while trying to proxy`,
    ],
    ['a list, from who does not know watches', '{"items":[]}'],
    ['another JSON value', '[]'],
  ])('has to be read anew after %s', (_, text) => {
    expect(after(text)).toBeUndefined();
  });
});
