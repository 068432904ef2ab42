import { setTimeout as sleep } from 'node:timers/promises';
import { ClearError } from './clearError.mjs';

async function responds(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** Waits until the address responds with success, for at most `seconds`. */
export async function waitFor(url, { seconds, what }) {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await responds(url)) return;
    await sleep(250);
  }
  throw new ClearError(`${what} did not respond within ${seconds} s`);
}
