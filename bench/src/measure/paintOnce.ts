import { Browser, Page } from '@playwright/test';
import { Graph } from 'backstage-plugin-event-mesh-common';
import { BundledPage } from './bundlePage';
import { median } from './median';

/** The measurements of one page. @public */
export interface Painted {
  /** Milliseconds from the data to the first paint of the graph, complete or the visible part. */
  readonly firstPaint: number;
  /** Milliseconds until the graph is complete. */
  readonly whole: number;
  /** Milliseconds per frame while the whole graph is dragged. */
  readonly frame: number;
  readonly slowFrame: number;
  readonly heap: number;
  /** The number of drawn nodes. */
  readonly drawn: number;
}

/** Paints a graph in a new page, then drags it; returns undefined if it takes too long. */
export async function paintOnce(
  browser: Browser,
  { script, style }: BundledPage,
  input: { readonly graph: Graph; readonly patience: number },
): Promise<Painted | undefined> {
  const { graph, patience } = input;
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
  });
  try {
    await page.setContent(
      `<!doctype html><html lang="en"><head><style>${style}
        body { margin: 0 } #root { position: fixed; inset: 0 }
        #root > * { width: 100%; height: 100% }</style></head>
        <body><div id="root"></div></body></html>`,
    );
    await page.addScriptTag({ content: script });
    const painted = await paint(page, graph, patience);
    if (!painted) {
      return undefined;
    }
    const times = await drag(page);
    const client = await page.context().newCDPSession(page);
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    return {
      ...painted,
      frame: median(times),
      slowFrame: times[Math.floor(times.length * 0.95)],
      heap: usedSize / 1e6,
    };
  } finally {
    await page.close();
  }
}

async function paint(
  page: Page,
  graph: Graph,
  patience: number,
): Promise<Pick<Painted, 'firstPaint' | 'whole' | 'drawn'> | undefined> {
  let failure: Error | undefined;
  let stopWaiting = () => {};
  const late = new Promise<undefined>(resolve => {
    // The page needs time before the start of the measurement.
    const timer = setTimeout(resolve, 1.5 * patience);
    stopWaiting = () => clearTimeout(timer);
    page.on('pageerror', error => {
      failure = error;
      resolve(undefined);
    });
  });
  const painted = page.evaluate(async given => {
    const root = document.getElementById('root');
    if (!root) {
      throw new Error('the page has no root');
    }
    window.paintPage.prepare?.(given);
    const start = performance.now();
    const { paint: paintIt, fit } = window.paintPage;
    const { at, whole = at, drawn } = await paintIt(given, root);
    fit?.();
    return { firstPaint: at - start, whole: whole - start, drawn };
  }, graph);
  // After the time limit the page is closed before the end.
  painted.catch(() => {});
  try {
    const result = await Promise.race([painted, late]);
    if (failure) {
      throw failure;
    }
    return result;
  } finally {
    stopWaiting();
  }
}

async function drag(page: Page): Promise<number[]> {
  await page.waitForTimeout(1000);
  await page.mouse.move(640, 400);
  await page.mouse.down();
  await page.evaluate(() => window.waitForFrames());
  const times = page.evaluate(() => window.frameTimes);
  let isMoving = true;
  const moving = (async () => {
    for (let step = 0; isMoving; step++) {
      const shift = 150 * Math.sin(step / 15);
      await page.mouse.move(640 + shift, 400 + shift / 2);
    }
  })();
  const all = await times;
  isMoving = false;
  await moving;
  await page.mouse.up();
  return all.sort((a, b) => a - b);
}
