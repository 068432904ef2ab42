import { Graph } from 'backstage-plugin-event-mesh-common';

/** The interface of a page that paints. */
export interface PaintPage {
  /** Runs before the measurement. */
  prepare?: (graph: Graph) => void;
  /** Paints; resolves when the graph is complete. */
  paint: (graph: Graph, root: HTMLElement) => Promise<PaintResult>;
  /** Fits the graph into the view. */
  fit?: () => void;
}

interface PaintResult {
  /** The time of the first paint, as of `performance.now()`. */
  readonly at: number;
  /** The time of the complete graph, if the first paint shows a part. */
  readonly whole?: number;
  /** The number of drawn nodes and groups. */
  readonly drawn: number;
}

declare global {
  interface Window {
    paintPage: PaintPage;
    frameTimes: Promise<number[]>;
    waitForFrames: () => void;
  }
}

/** Registers the page for the measurement. */
export function offer(page: PaintPage): void {
  window.paintPage = page;
  window.waitForFrames = () => {
    window.frameTimes = new Promise(resolve => {
      const times: number[] = [];
      let last = performance.now();
      const next = (now: number) => {
        times.push(now - last);
        last = now;
        if (times.length < 60) {
          requestAnimationFrame(next);
        } else {
          resolve(times);
        }
      };
      requestAnimationFrame(next);
    });
  };
}

/** Waits two frames, after which changes of the page are painted. */
export function afterFrames(): Promise<number> {
  return new Promise(resolve => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => resolve(performance.now())),
    );
  });
}
