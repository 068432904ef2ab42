import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  englishTexts,
  Graph,
  layoutMeshGraph,
} from 'backstage-plugin-event-mesh-common';
import {
  drawnEdge,
  drawnGraph,
  drawnNode,
} from '../../__testUtils__/drawnGraph';
import { download } from './download';
import { ExportMenu } from './ExportMenu';
import type { Exported } from './exportGraph';

jest.mock('./download', () => ({ download: jest.fn() }));

const broker = drawnNode('orders', 'Broker');
const billing = drawnNode('billing', 'Service');
const shop = drawnGraph(
  [broker, billing],
  [drawnEdge('bill', [broker, billing])],
);

function exported(graph: Graph): Exported {
  return {
    graph,
    layout: layoutMeshGraph(graph),
    words: englishTexts,
    scope: { title: 'Event mesh', clusters: [], namespaces: [], time: 'now' },
    scopeWords: {
      clusters: 'Clusters',
      namespaces: 'Namespaces',
      all: 'all',
      time: time => time,
    },
    theme: undefined,
    highlight: undefined,
  };
}

async function exportAs(format: string, graph = () => exported(shop)) {
  await renderInTestApp(<ExportMenu graph={graph} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Export' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: format }));
}

/** Makes the browser return such a context, and such an image of a canvas. */
function fakeCanvas(
  contextOf: () => unknown,
  toBlob: (canvas: HTMLCanvasElement) => Blob | null = () => null,
) {
  jest
    .spyOn(HTMLCanvasElement.prototype, 'getContext')
    .mockImplementation(contextOf as never);
  jest
    .spyOn(HTMLCanvasElement.prototype, 'toBlob')
    .mockImplementation(function give(this: HTMLCanvasElement, done) {
      done(toBlob(this));
    });
}

const anyContext = () =>
  new Proxy(
    { measureText: (text: string) => ({ width: 7 * text.length }) },
    { get: (target, name) => Reflect.get(target, name) ?? (() => {}) },
  );

beforeEach(() => {
  jest.mocked(download).mockReset();
  Object.assign(globalThis, { Path2D: class {} });
});

afterEach(() => jest.restoreAllMocks());

const files = [
  ['PNG image', 'event-mesh.png', 'image/png'],
  ['SVG image', 'event-mesh.svg', 'image/svg+xml'],
  ['Mermaid flowchart', 'event-mesh.mmd', 'text/plain;charset=utf-8'],
  ['JSON', 'event-mesh.json', 'application/json'],
  ['CSV', 'event-mesh.csv', 'text/csv;charset=utf-8'],
] as const;

describe('ExportMenu', () => {
  it.each(files)('saves the graph as %s', async (format, name, type) => {
    fakeCanvas(anyContext, () => new Blob(['png'], { type: 'image/png' }));
    await exportAs(format);
    await waitFor(() => expect(download).toHaveBeenCalledTimes(1));
    const [content, as] = jest.mocked(download).mock.calls[0];
    expect(as).toBe(name);
    expect(content.type).toBe(type);
    expect(await screen.findByText(`Saved as ${name}`)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each(files)(
    'reports that saving as %s failed, with the error text of the browser',
    async (format, name) => {
      fakeCanvas(anyContext, () => new Blob(['png'], { type: 'image/png' }));
      jest.mocked(download).mockImplementation(() => {
        throw new Error('downloads are off');
      });
      await exportAs(format);
      const alert = await screen.findByRole('alert');
      expect(alert).toBeVisible();
      expect(alert).toHaveTextContent(`${name} was not saved`);
      expect(alert).toHaveTextContent('Cause: downloads are off');
      await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  it.each(files)(
    'reports that the graph cannot be written as %s',
    async (format, name) => {
      fakeCanvas(anyContext);
      await exportAs(format, () => {
        throw new RangeError('Invalid string length');
      });
      const alert = await screen.findByRole('alert');
      expect(alert).toHaveTextContent(`${name} was not saved`);
      expect(alert).toHaveTextContent('Cause: Invalid string length');
    },
  );

  it.each([
    ['has no canvas', () => null],
    ['returns no image of a canvas', anyContext],
  ])('suggests SVG where the browser %s', async (_, contextOf) => {
    fakeCanvas(contextOf);
    await exportAs('PNG image');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('event-mesh.png was not saved');
    expect(alert).toHaveTextContent(
      /The browser cannot draw an image of \d+ × \d+ pixels\. Export as SVG/,
    );
  });

  it('draws a smaller image where the browser fails to draw the first one', async () => {
    const sizes: number[] = [];
    fakeCanvas(anyContext, ({ width, height }) => {
      sizes.push(width * height);
      return width * height > 16_777_216 ? null : new Blob(['png']);
    });
    const many = drawnGraph(
      Array.from({ length: 200 }, (_, i) => drawnNode(`n${i}`, 'Broker')),
      [],
    );
    await exportAs('PNG image', () => {
      const what = exported(many);
      // Far apart, as in a large mesh.
      const boxes = [...what.layout.boxes].map(
        ([id, box], i) => [id, { ...box, y: i * 200 }] as const,
      );
      const [swimlane] = what.layout.swimlanes;
      return {
        ...what,
        layout: {
          ...what.layout,
          boxes: new Map(boxes),
          swimlanes: [{ ...swimlane, width: 8000, height: 16_000 }],
        },
      };
    });
    await waitFor(() => expect(download).toHaveBeenCalledTimes(1));
    expect(sizes).toHaveLength(2);
    expect(sizes[0]).toBeGreaterThan(16_777_216);
    expect(
      await screen.findByText(
        /^event-mesh\.png has \d+ % of the size of the graph$/,
      ),
    ).toBeVisible();
  });

  it('reports that the browser denies access to the clipboard', async () => {
    const user = userEvent.setup();
    await renderInTestApp(<ExportMenu graph={() => exported(shop)} />);
    jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    await user.click(await screen.findByRole('button', { name: 'Export' }));
    await user.click(
      await screen.findByRole('menuitem', { name: 'Copy as Mermaid' }),
    );
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The Mermaid flowchart was not copied');
    expect(alert).toHaveTextContent(
      'The browser denies this page access to the clipboard.',
    );
  });
});
