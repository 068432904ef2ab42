import { ServerResponse } from 'node:http';

/** Waits, at most until the client disconnects. @internal */
export function pause(ms: number, response: ServerResponse): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, ms);
    response.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
