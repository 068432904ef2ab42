import { Browser, chromium } from '@playwright/test';

/** Opens a browser with the options of the browser tests. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.EVENT_MESH_CHROMIUM || undefined,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
