import { Page } from '@playwright/test';
import { readScenario } from 'demo-cluster';
import { drawnLines, drawnPlaces, followGraph, idOf } from './drawnGraph';
import { expect, openAsGuest, test } from './fixtures';
import { followRequests, kindOf } from './followRequests';

const EVENTING = 'eventing.knative.dev';

/** Timeout for loading a large scenario on a busy machine. */
const patience = { timeout: 90_000 };

/** Size in characters up to which a list is loaded again rather than watched. */
const small = 131_072;

const note = (page: Page) => page.getByText(/^Showing \d+ of \d+ nodes$/);

/** Returns the displayed numbers of drawn nodes and of all nodes. */
async function shownOf(page: Page) {
  const text = (await note(page).textContent()) ?? '';
  const [shown, total] = (text.match(/\d+/g) ?? []).map(Number);
  return { shown, total };
}

/** Returns the objects of a kind of Knative Eventing in a generated scenario, and whether each is ready. */
function objectsOf(scenario: string, kind: string) {
  const [{ lists }] = readScenario(scenario).moments;
  const list = lists.get(`${EVENTING}/v1/${kind.toLowerCase()}s`);
  return (list?.items ?? []).map(({ namespace, name, json }) => ({
    id: idOf(EVENTING, kind, namespace, name),
    namespace,
    name,
    isReady: !/"status":"(False|Unknown)","type":"Ready"/.test(
      JSON.stringify(json),
    ),
  }));
}

async function openGraph(page: Page) {
  await openAsGuest(page, '/event-mesh/graph');
  const graph = page.getByTestId('event-mesh-graph');
  await expect(graph).toHaveAttribute('data-rendered', 'true', patience);
  return graph;
}

const nodesOf = async (page: Page) =>
  Object.keys((await drawnPlaces(page)).nodes);

const zoomOf = (page: Page) => page.evaluate(() => window.drawnGraph!.zoom());

async function zoomTo(page: Page, least: number) {
  while ((await zoomOf(page)) < least) {
    await page.getByRole('button', { name: 'Zoom in' }).click();
  }
}

test.describe('a mesh of a thousand triggers', () => {
  const scenario = 'generated:1000';
  test.use({ scenario });

  test('the graph draws all nodes, and shows names as soon as they are readable', async ({
    page,
  }) => {
    await followGraph(page);
    await page.addInitScript(() => {
      const texts = new Set<string>();
      const { prototype } = CanvasRenderingContext2D;
      const fill = prototype.fillText;
      prototype.fillText = function fillText(text, ...where) {
        texts.add(text);
        return fill.call(this, text, ...where);
      };
      Object.assign(window, { drawnTexts: texts });
    });
    /** Returns the texts that the graph draws during an action. */
    const textsAfter = async (act: () => Promise<void>) => {
      const texts = await page.evaluateHandle(
        () => (window as unknown as { drawnTexts: Set<string> }).drawnTexts,
      );
      await texts.evaluate(set => set.clear());
      await act();
      await page.evaluate(
        () =>
          new Promise(resolve => {
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          }),
      );
      return texts.evaluate(set => [...set]);
    };
    await openGraph(page);
    await expect(note(page)).toHaveCount(0);
    const nodes = new Set(await nodesOf(page));
    const brokers = objectsOf(scenario, 'Broker');
    expect(brokers.filter(({ id }) => !nodes.has(id))).toEqual([]);

    const far = await textsAfter(() =>
      page.getByRole('button', { name: 'Zoom to fit' }).click(),
    );
    expect(await zoomOf(page)).toBeLessThan(0.3);
    expect(far).not.toContain('default');
    const near = await textsAfter(async () => {
      await page.evaluate(id => {
        const graph = window.drawnGraph!;
        graph.center(graph.$id(id));
      }, brokers[0].id);
      await zoomTo(page, 0.3);
    });
    expect(near).toContain('default');
  });
});

test.describe('a mesh above the node limit of the graph', () => {
  const scenario = 'generated:3000';
  test.use({ scenario });

  test('the graph opens with collapsed namespaces and unhealthy nodes, and expands any part of it', async ({
    page,
  }) => {
    await followGraph(page);
    const graph = await openGraph(page);
    const { shown, total } = await shownOf(page);
    expect(total).toBeGreaterThan(1500);
    expect(shown).toBeLessThan(total / 4);
    const closed = (await nodesOf(page)).filter(id => id.startsWith('group:'));
    expect(closed.length).toBeGreaterThan(50);

    // Resources that are not ready are drawn outside of groups.
    const owners = new Set((await drawnLines(page)).map(({ owner }) => owner));
    const notReady = objectsOf(scenario, 'Trigger').filter(
      ({ isReady }) => !isReady,
    );
    expect(notReady.length).toBeGreaterThan(10);
    expect(notReady.filter(({ id }) => !owners.has(id))).toEqual([]);

    // It can be panned from any point.
    const pan = () => page.evaluate(() => ({ ...window.drawnGraph!.pan() }));
    const before = await pan();
    const box = (await graph.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y - 90, { steps: 5 });
    await page.mouse.up();
    const after = await pan();
    expect(after.x - before.x).toBeCloseTo(60, 0);
    expect(after.y - before.y).toBeCloseTo(-90, 0);

    // One click on the corner sign of a collapsed namespace expands it.
    const places = (await drawnPlaces(page)).nodes;
    const id = `group:shop/${notReady[0].namespace}`;
    expect(Object.keys(places)).toContain(id);
    await zoomTo(page, 0.65);
    const corner = await page.evaluate(wanted => {
      const cy = window.drawnGraph!;
      const node = cy.$id(wanted) as unknown as Record<
        'renderedWidth' | 'renderedHeight',
        () => number
      > & { renderedPosition(): { x: number; y: number } };
      cy.center(node);
      const middle = node.renderedPosition();
      const inset = 8 * cy.zoom();
      return {
        x: middle.x + node.renderedWidth() / 2 - inset,
        y: middle.y + node.renderedHeight() / 2 - inset,
      };
    }, id);
    await graph.click({ position: corner });
    await expect.poll(() => nodesOf(page)).not.toContain(id);
    expect((await shownOf(page)).shown).toBeGreaterThan(shown);

    // A match scrolls into view, even from a collapsed group.
    const drawn = new Set(await nodesOf(page));
    const hidden = objectsOf(scenario, 'Broker').find(
      each => !drawn.has(each.id),
    );
    await page
      .getByRole('combobox', { name: 'Find' })
      .fill(`kind:Broker ns:${hidden?.namespace} ${hidden?.name}`);
    await expect.poll(() => nodesOf(page)).toContain(hidden?.id);
    const place = await page.evaluate(
      wanted => window.drawnGraph!.$id(wanted).renderedPosition(),
      hidden!.id,
    );
    expect(place.x).toBeGreaterThan(0);
    expect(place.x).toBeLessThan(box.width);
    expect(place.y).toBeGreaterThan(0);
    expect(place.y).toBeLessThan(box.height);
  });

  test('lists load in pages of compact JSON, and a refresh needs one small response per kind and no layout', async ({
    page,
  }) => {
    await page.clock.install();
    await followGraph(page);
    const { asked, nextRound, settle } = followRequests(page);
    const answers: { path: string; text: Promise<string> }[] = [];
    page.on('response', response => {
      const [, path] = response.url().split('/api/kubernetes/proxy');
      if (path) answers.push({ path, text: response.text() });
    });
    const texts = () =>
      Promise.all(
        answers
          .splice(0)
          .map(async ({ path, text }) => ({ path, text: await text })),
      );
    await openGraph(page);
    await settle();
    expect(asked.filter(path => kindOf(path) === 'triggers')).toHaveLength(6);
    const indented = (await texts()).filter(({ text }) => /^{\n/.test(text));
    expect(indented.map(({ path }) => path)).toEqual(['/apis']);

    const before = await drawnPlaces(page);
    await page.evaluate(() => {
      window.drawnGraph!.on('position add remove data', () => {
        document.body.dataset.touched = 'true';
      });
    });
    const kinds = (await nextRound()).map(kindOf);
    await settle();
    expect(kinds.filter((kind, i) => kinds.indexOf(kind) !== i)).toEqual([]);
    const large = (await texts()).filter(({ path, text }) =>
      path.includes('watch=1') ? text !== '' : text.length > small,
    );
    expect(large.map(({ path }) => path)).toEqual([]);
    await expect(page.locator('body')).not.toHaveAttribute('data-touched');
    expect(await drawnPlaces(page)).toEqual(before);
  });
});
