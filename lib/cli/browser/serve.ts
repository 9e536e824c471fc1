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
  /** Every path asked for so far, in order. */
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
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(pathname);
    const page = Object.hasOwn(pages, pathname) ? pages[pathname] : undefined;
    setTimeout(() => {
      response.writeHead(page ? 200 : 404, {
        'content-type': page?.type ?? 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      });
      response.end(page?.body);
    }, page?.delay ?? 0);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
