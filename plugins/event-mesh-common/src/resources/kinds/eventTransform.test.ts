import { readOne } from '../../__testUtils__/readOne';
import { resource } from '../../__testUtils__/resource';

describe('EventTransform', () => {
  it('reads the transformation and the sink of an EventTransform', () => {
    const transform = resource('EventTransform', 't', {
      spec: {
        jsonata: { expression: '{"id": id}' },
        sink: { uri: 'http://a' },
        reply: { jsonata: { expression: '$' } },
      },
      status: { sinkUri: 'http://A' },
    });
    expect(readOne('eventTransform', transform)).toMatchObject({
      resource: {
        expression: '{"id": id}',
        replyExpression: '$',
        replyDiscarded: false,
        sink: { uri: 'http://a', resolvedUri: 'http://A' },
      },
      readIssues: [],
    });
  });

  it('reads an EventTransform without a sink, which replies', () => {
    const spec = { jsonata: { expression: '$' }, reply: { discard: true } };
    const { resource: transform } = readOne(
      'eventTransform',
      resource('EventTransform', 't', { spec }),
    );
    expect(transform).not.toHaveProperty('sink');
    expect(transform.replyDiscarded).toBe(true);
  });
});
