import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is answered under one path. */
export interface Page {
  body: string | Uint8Array;
  /** The media type, HTML in UTF-8 by default. */
  type?: string;
  /** Milliseconds to wait before the answer. */
  delay?: number;
}

export interface PageServer {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  origin: string;
  /**
   * Every address asked for so far, in order. A browser that has this server as its proxy asks it
   * for everything: what isn't this server's own is noted and refused.
   */
  asked: string[];
  close(): Promise<void>;
}

/**
 * Serves pages on the loopback interface alone, on a free port.
 *
 * @param pages by path (`/zh.html`); what isn't there is answered with 404
 */
export async function servePages(pages: Record<string, Page>): Promise<PageServer> {
  const asked: string[] = [];
  let origin = '';
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin);
    asked.push(url.href);
    const isOwn = url.origin === origin && Object.hasOwn(pages, url.pathname);
    const page = isOwn ? pages[url.pathname] : undefined;
    setTimeout(() => {
      response.writeHead(page ? 200 : 404, {
        'content-type': page?.type ?? 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      });
      response.end(page?.body);
    }, page?.delay ?? 0);
  });
  server.on('connect', (request, socket) => {
    asked.push(`https://${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
