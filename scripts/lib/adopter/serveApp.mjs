import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves a built app on a port, as the proxy in front of a Backstage does it: `/api` goes to the backend, any other path that
 * is not a file is a page of the app.
 */
export async function serveApp({ dist, port, backendPort }) {
  const server = createServer((incoming, response) => {
    const { pathname } = new URL(incoming.url, 'http://localhost');
    if (pathname.startsWith('/api/')) {
      passOn(incoming, response, backendPort);
      return;
    }
    const file = join(dist, normalize(pathname));
    const isFile = existsSync(file) && statSync(file).isFile();
    const sent = isFile ? file : join(dist, 'index.html');
    response.setHeader(
      'content-type',
      types[extname(sent)] ?? 'application/octet-stream',
    );
    createReadStream(sent).pipe(response);
  });
  await new Promise(resolve => server.listen(port, '127.0.0.1', resolve));
  return () => {
    server.closeAllConnections();
    server.close();
  };
}

function passOn(incoming, response, port) {
  const { url, method, headers } = incoming;
  const outgoing = request(
    { host: '127.0.0.1', port, path: url, method, headers },
    answer => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    },
  );
  outgoing.on('error', () => response.destroy());
  incoming.pipe(outgoing);
}
