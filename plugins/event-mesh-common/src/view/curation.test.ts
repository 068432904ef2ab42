import { resource } from '../__testUtils__/resource';
import { controlledBy, idOf, meshOf, to } from '../mesh/__testUtils__/meshOf';
import { applyView } from './applyView';
import { countView } from './countView';
import { defaultViewOptions } from './defaultViewOptions';
import { ViewOptions } from './types';

const broker = resource('Broker', 'orders');
const channel = resource('InMemoryChannel', 'behind', {
  metadata: controlledBy(broker),
});
const mesh = meshOf([
  broker,
  channel,
  resource('Service', 'behind-kn-channel', { metadata: controlledBy(channel) }),
  resource('Service', 'mailer'),
  resource('Service', 'idle'),
  resource('Thing', 'unknown', { group: 'things.example' }),
  resource('Namespace', 'shop'),
  resource('EventType', 'placed', {
    spec: { type: 't', reference: to('Broker', 'orders').ref },
  }),
  resource('Trigger', 't', {
    spec: { broker: 'orders', subscriber: to('Service', 'mailer') },
  }),
]);
const viewOf = (options: Partial<ViewOptions> = {}) =>
  applyView(mesh, { ...defaultViewOptions, ...options });
const reportOf = (pass: string, options: Partial<ViewOptions> = {}) =>
  viewOf(options).reports.find(report => report.pass === pass);

describe('what Knative made', () => {
  const parts = [
    idOf('Service behind-kn-channel'),
    idOf('InMemoryChannel behind'),
  ];

  it('is taken out, and reported as a part of its owner', () => {
    expect(reportOf('hideFolded')).toEqual({
      pass: 'hideFolded',
      hidden: parts,
      merged: parts.map(id => ({ id, into: idOf('Broker orders') })),
    });
  });

  it('is tied to its owner where it is asked for', () => {
    const view = viewOf({ generated: true });
    expect(reportOf('hideFolded', { generated: true })?.hidden).toEqual([]);
    expect(view.links.filter(({ role }) => role === 'generated')).toMatchObject(
      parts.map(target => ({ owner: idOf('Broker orders'), target })),
    );
    parts.forEach(id => expect(view.resources.has(id)).toBe(true));
  });

  it('is near its owner in a focus', () => {
    const focus = { ids: [idOf('Broker orders')], hops: 1 };
    const ids = [...viewOf({ generated: true, focus }).resources.keys()];
    expect(ids).toEqual(expect.arrayContaining(parts));
  });
});

describe('what nothing is tied to', () => {
  const lonely = [
    idOf('Namespace shop'),
    idOf('Service idle'),
    'test/things.example/Thing/shop/unknown',
  ];

  it('is taken out, and nobody shows it', () => {
    expect(reportOf('hideUnconnectedWorkloads')).toEqual({
      pass: 'hideUnconnectedWorkloads',
      hidden: lonely,
      merged: [],
    });
  });

  it.each([
    ['where it is asked for', { unconnected: true }],
    ['in focus', { focus: { ids: lonely, hops: 0 } }],
  ])('is there %s', (_, options) => {
    const { resources } = viewOf(options);
    lonely.forEach(id => expect(resources.has(id)).toBe(true));
  });
});

describe('the numbers of a view', () => {
  it('say what is shown, folded and hidden, without namespaces', () => {
    expect(countView(mesh, viewOf())).toEqual({
      shown: 3,
      folded: 2,
      hidden: 3,
      hiddenBy: { hideUnconnectedWorkloads: 2, eventTypes: 1 },
    });
  });

  it('say that nothing is hidden where all is shown', () => {
    const all = { eventTypes: true, generated: true, unconnected: true };
    expect(countView(mesh, viewOf(all))).toEqual({
      shown: 8,
      folded: 0,
      hidden: 0,
      hiddenBy: {},
    });
  });

  it('count a placeholder that goes with who names it', () => {
    const gone = meshOf([
      resource('EventType', 'e', {
        spec: { type: 't', reference: to('Broker', 'gone').ref },
      }),
    ]);
    expect(countView(gone, applyView(gone, defaultViewOptions))).toMatchObject({
      shown: 0,
      hidden: 2,
      hiddenBy: { eventTypes: 2 },
    });
  });
});
