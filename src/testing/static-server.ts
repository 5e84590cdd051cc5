import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/** A running server on loopback. */
export interface RunningServer {
  /** Its address without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site as a static host would: folders by their index, 404.html for what is not there.
 * @param folder the output folder
 * @param base folder of the site on the host, with a slash at both ends
 * @param headers that the host sends with every file
 */
export function serveFolder(
  folder: string,
  base = '/',
  headers: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const serve = sirv(folder, {
    dev: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    if (!request.url?.startsWith(base)) {
      notFound();
      return;
    }
    request.url = `/${request.url.slice(base.length)}`;
    serve(request, response, notFound);
  });
  return listen(server);
}

/** Starts a server on a free port of the loopback interface. */
export function listen(server: Server): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address !== 'object' || address === null) {
        reject(new Error('The server has no port.'));
        return;
      }
      resolve({
        origin: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => {
              done();
            });
          }),
      });
    });
  });
}
