import { createServer } from 'node:net';
import { ClearError } from './clearError.mjs';

const absent = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

/** Listens on a port, 0 for any; throws the error of the system. */
function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });
}

const close = server => new Promise(resolve => server.close(resolve));

async function isTakenOn(port, host) {
  try {
    await close(await listen(port, host));
    return false;
  } catch (error) {
    if (error.code === 'EADDRINUSE') return true;
    // Without this family of addresses the port cannot be taken on it.
    if (absent.includes(error.code)) return false;
    throw error;
  }
}

/** Returns whether a process listens on the port, on either family of localhost or on every address. */
export async function isTaken(port) {
  for (const host of ['127.0.0.1', '::1', '0.0.0.0']) {
    if (await isTakenOn(port, host)) return true;
  }
  return false;
}

/**
 * Returns that many different ports of localhost on which no process listens.
 *
 * The system proposes them. All are held until the last one is found, so that it cannot propose one twice.
 * `propose` returns the next port to try, 0 for any.
 */
export async function freePorts(count, propose = () => 0) {
  const held = [];
  const free = [];
  try {
    while (free.length < count) {
      const server = await listen(propose(), '127.0.0.1').catch(error => {
        if (error.code === 'EADDRINUSE') return undefined;
        throw error;
      });
      if (!server) continue;
      held.push(server);
      const { port } = server.address();
      // Browsers try ::1 first where they are sent to localhost.
      if (!(await isTakenOn(port, '::1'))) free.push(port);
    }
    return free;
  } finally {
    await Promise.all(held.map(close));
  }
}

async function requireFree({ port, who, option }) {
  const taken = await isTaken(port).catch(error => {
    if (error.code !== 'EACCES') throw error;
    throw new ClearError(
      `${who} may not listen on port ${port}: choose one above 1023 with ${option} N`,
    );
  });
  if (taken) {
    throw new ClearError(
      `port ${port} of ${who} is taken: end what listens there or choose another with ${option} N`,
    );
  }
}

/** Throws one clear line for the first port that cannot be used. `ports` are `{ port, who, option }`. */
export async function requireFreePorts(ports) {
  const seen = new Map();
  for (const wanted of ports) {
    const { port, who, option } = wanted;
    if (seen.has(port)) {
      throw new ClearError(
        `${who} and ${seen.get(
          port,
        )} cannot both use port ${port}: choose another with ${option} N`,
      );
    }
    seen.set(port, who);
    await requireFree(wanted);
  }
}
