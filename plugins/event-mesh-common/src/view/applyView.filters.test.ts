import fc from 'fast-check';
import { resource } from '../__testUtils__/resource';
import { buildMesh } from '../mesh';
import {
  arbitraryReport,
  arbitraryResources,
} from '../mesh/__testUtils__/arbitraryResources';
import { idOf, meshOf, ready, to } from '../mesh/__testUtils__/meshOf';
import { applyView } from './applyView';
import { defaultViewOptions } from './defaultViewOptions';
import { Facet, countFacet } from './facets/countFacet';
import { hiddenMatches } from './find/hiddenMatches';
import { findIds } from './find/findIds';
import { MeshView, StatusChoice, ViewOptions } from './types';

const mesh = meshOf([
  resource('Broker', 'orders', { status: ready('True') }),
  resource('Service', 'billing'),
  resource('Service', 'idle'),
  resource('Trigger', 'bill', {
    spec: { broker: 'orders', subscriber: to('Service', 'billing') },
    status: ready('False'),
  }),
  resource('Trigger', 'refund', {
    spec: { broker: 'orders', subscriber: to('Service', 'refunds') },
    status: ready('True'),
  }),
  resource('EventType', 'placed', {
    spec: { type: 'order.placed', reference: to('Broker', 'orders').ref },
    status: ready('True'),
  }),
]);

function viewOf(options: Partial<ViewOptions>): MeshView {
  return applyView(mesh, { ...defaultViewOptions, ...options });
}

function idsOf({ resources, placeholders }: MeshView): string[] {
  return [...resources.keys(), ...placeholders.keys()];
}

function asked(view: MeshView): string[] {
  return idsOf(view).filter(id => !view.context?.has(id));
}

function names(...texts: string[]): string[] {
  return texts.map(text => idOf(text)).sort();
}

describe('a filter', () => {
  it('keeps the state asked for, and as context what it cannot be drawn without', () => {
    const view = viewOf({ statuses: ['notReady'] });
    expect(asked(view)).toEqual(names('Trigger bill'));
    expect([...(view.context ?? [])].sort()).toEqual(
      names('Broker orders', 'Service billing'),
    );
  });

  it('keeps a missing end with who names it and where that takes from', () => {
    const view = viewOf({ statuses: ['unresolved'] });
    expect(asked(view)).toEqual(names('Service refunds'));
    expect([...(view.context ?? [])].sort()).toEqual(
      names('Broker orders', 'Trigger refund'),
    );
  });

  it('does not take context for what was asked for', () => {
    const only = [{ name: 'issue', ids: names('Broker orders') }];
    expect(idsOf(viewOf({ statuses: ['notReady'], only }))).toEqual([]);
  });

  it('keeps the ends of a kind, so that a Trigger is a line', () => {
    const view = viewOf({ kinds: ['Trigger'] });
    expect(asked(view)).toEqual(names('Trigger bill', 'Trigger refund'));
    expect(view.placeholders.has(idOf('Service refunds'))).toBe(true);
  });

  it('by kind shows EventTypes, which are not shown otherwise', () => {
    expect(asked(viewOf({ kinds: ['EventType'] }))).toEqual(
      names('EventType placed'),
    );
  });

  it('that is only a dash hides nothing', () => {
    expect(idsOf(viewOf({ text: '""' }))).toEqual(idsOf(viewOf({})));
  });

  it('is reported by the name of its set', () => {
    const only = [{ name: 'owners', ids: names('Trigger bill') }];
    const found = findIds(mesh, 'refund');
    expect(hiddenMatches(viewOf({ only }), found)).toEqual([
      { pass: 'owners', ids: found },
    ]);
  });

  it('tells what hides each thing that is found', () => {
    expect(hiddenMatches(viewOf({}), findIds(mesh, 'idle'))).toEqual([
      { pass: 'hideUnconnectedWorkloads', ids: names('Service idle') },
    ]);
    expect(hiddenMatches(viewOf({}), findIds(mesh, 'bill'))).toEqual([]);
  });
});

describe('a focus', () => {
  const around = (
    text: string,
    direction: 'upstream' | 'downstream' | 'both',
  ) =>
    idsOf(viewOf({ focus: { ids: [idOf(text)], hops: 1, direction } })).sort();

  it('goes down along events only', () => {
    expect(around('Broker orders', 'downstream')).toEqual(
      names(
        'Broker orders',
        'Service billing',
        'Service refunds',
        'Trigger bill',
        'Trigger refund',
      ),
    );
    expect(around('Service billing', 'downstream')).toEqual(
      names('Service billing'),
    );
  });

  it('goes up against them only', () => {
    expect(around('Service billing', 'upstream')).toEqual(
      names('Broker orders', 'Service billing', 'Trigger bill'),
    );
    expect(around('Broker orders', 'upstream')).toEqual(names('Broker orders'));
  });

  it('goes both ways where none is named', () => {
    const { resources } = viewOf({
      focus: { ids: [idOf('Service billing')], hops: 1 },
    });
    expect([...resources.keys()].sort()).toEqual(
      around('Service billing', 'both'),
    );
  });

  it.each([
    ['nothing', [], []],
    [
      'what it reached',
      ['Broker orders'],
      ['Service refunds', 'Trigger refund'],
    ],
    ['nothing out of reach', ['Service refunds'], []],
    [
      'what something opened brought into reach',
      ['Service refunds', 'Broker orders'],
      ['Service refunds', 'Trigger refund'],
    ],
  ])('goes one hop more around %s', (_rule, opened, more) => {
    const focus = {
      ids: [idOf('Service billing')],
      hops: 1,
      opened: opened.map(text => idOf(text)),
    };
    expect(idsOf(viewOf({ focus })).sort()).toEqual(
      [...around('Service billing', 'both'), ...names(...more)].sort(),
    );
  });
});

it('opens both ways around what was reached in one', () => {
  const focus = (opened: readonly string[]) => ({
    ids: [idOf('Service billing')],
    ...{ hops: 1, direction: 'upstream' as const, opened },
  });
  const upwards = idsOf(viewOf({ focus: focus([]) }));
  const more = idsOf(viewOf({ focus: focus([idOf('Broker orders')]) }));
  const behind = names('Service refunds', 'Trigger refund');
  expect(upwards).not.toEqual(expect.arrayContaining(behind.slice(0, 1)));
  expect(more.sort()).toEqual([...upwards, ...behind].sort());
});

const meshes = fc
  .record({ resources: arbitraryResources, loadReport: arbitraryReport })
  .map(({ resources, loadReport }) => {
    const clusters = ['one', 'two'].map(name => ({
      name,
      readAt: 1,
      loadReport,
    }));
    return buildMesh(resources, { clusters, now: 0 }).mesh;
  });

const states: readonly StatusChoice[] = [
  'ready',
  'notReady',
  'unknown',
  'unresolved',
  'external',
];

const options = fc.record({
  clusters: fc.subarray(['one', 'two']),
  namespaces: fc.subarray(['shop', 'other']),
  kinds: fc.subarray(['Broker', 'Trigger', 'Service']),
  statuses: fc.subarray([...states]),
  eventTypes: fc.boolean(),
  generated: fc.boolean(),
  unconnected: fc.boolean(),
  text: fc.constantFrom('', 'a', '-kind:broker', 'status:missing'),
});

describe('whatever is asked of whatever mesh', () => {
  it('every link shown has both its ends, and every placeholder somebody who names it', () => {
    fc.assert(
      fc.property(meshes, options, (given, asks) => {
        const view = applyView(given, asks);
        const shown = new Set(idsOf(view));
        view.links.forEach(({ owner, target }) => {
          expect(shown).toContain(owner);
          expect(shown).toContain(target);
        });
        view.placeholders.forEach(({ id }) =>
          expect(view.links.some(({ target }) => target === id)).toBe(true),
        );
        expect([...(view.context ?? [])].every(id => shown.has(id))).toBe(true);
      }),
    );
  });

  it('what is hidden is reported once, and nothing else is', () => {
    fc.assert(
      fc.property(meshes, options, (given, asks) => {
        const view = applyView(given, asks);
        const hidden = view.reports.flatMap(report => report.hidden);
        expect([...idsOf(view), ...hidden].sort()).toEqual(
          [...given.resources.keys(), ...given.placeholders.keys()].sort(),
        );
      }),
    );
  });

  it.each<Exclude<Facet, 'namespaces'>>(['clusters', 'kinds', 'statuses'])(
    'the count of a choice of %s is how many it would show',
    facet => {
      fc.assert(
        fc.property(meshes, options, (given, asks) => {
          for (const [value, count] of countFacet(given, asks, facet)) {
            const view = applyView(given, { ...asks, [facet]: [value] });
            expect(asked(view)).toHaveLength(count);
          }
        }),
      );
    },
  );
});
