import { createServer } from 'node:net';
import { ClearError } from './clearError.mjs';

function isTakenOn(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', error => {
      if (error.code === 'EADDRINUSE') resolve(true);
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')
        resolve(false);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () =>
      server.close(() => resolve(false)),
    );
  });
}

/** Whether somebody listens on the port, on either family of localhost or on every address. */
export async function isTaken(port) {
  for (const host of ['127.0.0.1', '::1', '0.0.0.0']) {
    if (await isTakenOn(port, host)) return true;
  }
  return false;
}

/** Throws one clear line for the first port that is taken. `ports` are `{ port, who, option }`. */
export async function requireFreePorts(ports) {
  const seen = new Map();
  for (const { port, who, option } of ports) {
    if (seen.has(port)) {
      throw new ClearError(
        `${who} and ${seen.get(
          port,
        )} cannot both use port ${port}: choose another with ${option} N`,
      );
    }
    seen.set(port, who);
    if (await isTaken(port)) {
      throw new ClearError(
        `port ${port}, which ${who} needs, is taken: end what listens there or choose another with ${option} N`,
      );
    }
  }
}
