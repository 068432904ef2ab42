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

describe('applyEvents', () => {
  it('returns the same array when there are no events', () => {
    expect(after('')?.items).toBe(items);
    expect(after('\n\n')).toEqual({ items, resourceVersion: '5' });
  });

  it('appends added objects, replaces modified ones and removes deleted ones', () => {
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

  it('keeps the identity of unaffected objects', () => {
    expect(after(event('MODIFIED', item('a', '6')))?.items[1]).toBe(items[1]);
  });

  it('applies the last event of an object', () => {
    const moment = after(
      event('DELETED', item('a', '6')) +
        event('ADDED', item('a', '7')) +
        event('ADDED', item('c', '8')) +
        event('DELETED', item('c', '9')),
    );
    expect(moment?.items).toEqual([item('a', '7'), item('b', '2')]);
  });

  it('takes the resource version from a bookmark', () => {
    const moment = after(
      event('BOOKMARK', { metadata: { resourceVersion: '9' } }),
    );
    expect(moment?.items).toBe(items);
    expect(moment?.resourceVersion).toBe('9');
  });

  it('distinguishes objects of the same name in two namespaces', () => {
    const other = {
      metadata: { name: 'a', namespace: 'm', resourceVersion: '6' },
    };
    expect(after(event('ADDED', other))?.items).toHaveLength(3);
  });

  it.each([
    ['an error', event('ERROR', { kind: 'Status', code: 410 })],
    ['an unknown event type', event('MOVED', item('a', '6'))],
    [
      'an object without a version',
      event('ADDED', { metadata: { name: 'c' } }),
    ],
    [
      'an object without a name',
      event('ADDED', { metadata: { resourceVersion: '6' } }),
    ],
    ['malformed metadata', event('ADDED', { metadata: 'c' })],
    ['a malformed object', '{"type":"ADDED","object":5}\n'],
    ['a truncated line', event('ADDED', item('c', '6')).slice(0, -9)],
    [
      'text that a proxy appended',
      `${event('ADDED', item('c', '6'))}Error occurred while trying to proxy`,
    ],
    ['a list, from a server that ignores the watch parameter', '{"items":[]}'],
    ['another JSON value', '[]'],
  ])('requires a relist after %s', (_, text) => {
    expect(after(text)).toBeUndefined();
  });
});
