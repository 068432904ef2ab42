import { expect, Page, Request } from '@playwright/test';

const PROXY = '/api/kubernetes/proxy/';

/** Advances the page's clock and timers by a number of seconds. */
export const pass = (page: Page, seconds: number) =>
  page.clock.fastForward(seconds * 1000);

/** Records the requests to clusters of a page with a fake clock. */
export function followRequests(page: Page) {
  const asked: string[] = [];
  let running = 0;
  const pathOf = (request: Request) => request.url().split(PROXY).at(1);
  page.on('request', request => {
    const path = pathOf(request);
    if (path === undefined) return;
    asked.push(path);
    running += 1;
  });
  const end = (request: Request) => {
    if (pathOf(request) !== undefined) running -= 1;
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return {
    asked,
    /** Waits until no request is in progress. */
    async settle() {
      let calm = 0;
      await expect
        .poll(() => (calm = running === 0 ? calm + 1 : 0), {
          intervals: [100],
        })
        .toBeGreaterThan(3);
    },
    /** Advances the clock until all clusters are refreshed, and returns the requests of that refresh. */
    async nextRound(seconds = 31) {
      const { length } = asked;
      await pass(page, seconds);
      await expect.poll(() => asked.length).toBeGreaterThan(length);
      await expect(page.getByText(/^Last updated 1?\d s ago$/)).toBeVisible();
      return asked.slice(length);
    },
  };
}

/** Returns the kind that a path lists or watches. */
export const kindOf = (path: string) => /\/(\w+)\?/.exec(path)?.[1] ?? path;
