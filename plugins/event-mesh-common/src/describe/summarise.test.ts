import { resource } from '../__testUtils__/resource';
import { controlledBy, meshOf, ready, to } from '../mesh/__testUtils__/meshOf';
import { summarise } from './summarise';

describe('summarise', () => {
  it('counts shown resources by type and status, and folded and missing ones separately', () => {
    const broker = resource('Broker', 'b', { status: ready('True') });
    const mesh = meshOf([
      broker,
      resource('Broker', 'c', { status: ready('False') }),
      resource('InMemoryChannel', 'i', {
        metadata: controlledBy(broker),
        status: ready('True'),
      }),
      resource('Trigger', 't', {
        spec: { broker: 'b', subscriber: to('Service', 'gone') },
        status: ready('False'),
      }),
    ]);
    expect(summarise(mesh)).toEqual({
      resources: 3,
      byState: { ready: 1, notReady: 2 },
      byType: { broker: 2, trigger: 1 },
      byTypeAndState: {
        broker: { ready: 1, notReady: 1 },
        trigger: { notReady: 1 },
      },
      folded: 1,
      links: 2,
      placeholders: { notFound: 1 },
    });
  });
});
