import { createServer, Server } from 'node:http';
import { Socket } from 'node:net';
import { Handler } from './createHandler';

/** A listening socket that can be closed and opened again on the same port. @internal */
export interface Port {
  /** Listens, on a free port for port 0, and returns the port. */
  open(at: { port: number; host: string }): Promise<number>;
  /** Opens the previous port again. */
  reopen(): Promise<void>;
  /** Closes the socket and all connections; new connections fail. */
  close(): Promise<void>;
  isOpen(): boolean;
}

/** Creates a port for a handler. @internal */
export function createPort(handler: Handler): Port {
  let server: Server | undefined;
  let place = { port: 0, host: '127.0.0.1' };
  const sockets = new Set<Socket>();

  async function open(at: { port: number; host: string }): Promise<number> {
    const fresh = createServer(handler);
    fresh.on('connection', socket => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    await new Promise<void>((resolve, reject) => {
      fresh.once('error', reject);
      fresh.listen(at.port, at.host, () => resolve());
    });
    const address = fresh.address();
    const port =
      typeof address === 'object' && address ? address.port : at.port;
    server = fresh;
    place = { port, host: at.host };
    return port;
  }

  return {
    open,
    async reopen() {
      if (!server) await open(place);
    },
    async close() {
      const closing = server;
      server = undefined;
      if (!closing) return;
      const closed = new Promise<void>(resolve => {
        closing.close(() => resolve());
      });
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    isOpen: () => server !== undefined,
  };
}
