import { readOne } from '../../__testUtils__/readOne';
import { resource } from '../../__testUtils__/resource';

describe('typeByShape', () => {
  const address = { url: 'http://a' };
  it.each([
    [
      'a source',
      'eventSource',
      'AcmeSource',
      { spec: { sink: { uri: 'http://a' } } },
    ],
    [
      'an addressable source',
      'eventSource',
      'Pipe',
      { spec: { sink: { uri: 'http://a' } }, status: { address } },
    ],
    [
      'a source',
      'eventSource',
      'AcmeSource',
      { status: { sinkUri: 'http://a' } },
    ],
    ['a channel', 'channel', 'AcmeChannel', { spec: { subscribers: [] } }],
    [
      'a channel of any name',
      'channel',
      'Topic',
      { spec: { subscribers: [] }, status: { address } },
    ],
    [
      'a channel',
      'channel',
      'AcmeChannel',
      { status: { subscribers: [], address } },
    ],
    ['a sink', 'eventSink', 'AcmeChannel', { status: { address } }],
    ['a sink', 'eventSink', 'AcmeTarget', { status: { addresses: [address] } }],
    ['something else', 'other', 'Newsletter', { spec: { subscribers: [] } }],
    [
      'something else',
      'other',
      'Widget',
      { spec: { sink: null }, status: 'ok' },
    ],
  ] as const)(
    'recognizes %s by its shape (%s: %s)',
    (_, type, kind, options) => {
      const { resource: read } = readOne(
        type,
        resource(kind, 'x', { group: 'acme.dev', ...options }),
      );
      expect(read.ref).toMatchObject({ group: 'acme.dev', kind });
    },
  );

  it('keeps identity and conditions of an unknown kind', () => {
    const status = { conditions: [{ type: 'Ready', status: 'True' }] };
    const { resource: widget } = readOne(
      'other',
      resource('Widget', 'w', { status }),
    );
    expect(widget.conditions).toHaveLength(1);
  });
});
