import { Graph } from 'backstage-plugin-event-mesh-common';

/** What a page that paints has to offer. */
export interface PaintPage {
  /** What is not to be measured. */
  prepare?: (graph: Graph) => void;
  /** Paints; ends when all of the picture is there. */
  paint: (graph: Graph, root: HTMLElement) => Promise<PaintResult>;
  /** Brings all of the picture into view. */
  fit?: () => void;
}

interface PaintResult {
  /** When there was a first picture, as `performance.now()` says it. */
  readonly at: number;
  /** When all of it was there, where the first picture shows a part. */
  readonly whole?: number;
  /** How many nodes are drawn each for itself or as a group. */
  readonly drawn: number;
}

declare global {
  interface Window {
    paintPage: PaintPage;
    frameTimes: Promise<number[]>;
    waitForFrames: () => void;
  }
}

/** Hands the page over to who measures. */
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

/** What was put into the page is painted two frames later. */
export function afterFrames(): Promise<number> {
  return new Promise(resolve => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => resolve(performance.now())),
    );
  });
}
