import { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is answered under one path. */
export interface Page {
  body: string | Uint8Array;
  /** The media type, HTML in UTF-8 by default. */
  type?: string;
  /** Answered only once the server is told to let it go. */
  held?: true;
}

export interface PageServer {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  origin: string;
  /**
   * Every address asked for so far, in order. A browser that has this server as its proxy asks it
   * for everything: what isn't this server's own is noted and refused.
   */
  asked: string[];
  /** Answers whoever waits for a held page, and whoever asks for it from now on. */
  release(path: string): void;
  close(): Promise<void>;
}

/**
 * Serves pages on the loopback interface alone, on a free port.
 *
 * @param pages by path (`/zh.html`); what isn't there is answered with 404
 */
export async function servePages(pages: Record<string, Page>): Promise<PageServer> {
  const asked: string[] = [];
  const released = new EventEmitter();
  const free = new Set<string>();
  let origin = '';
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin);
    asked.push(url.href);
    const isOwn = url.origin === origin && Object.hasOwn(pages, url.pathname);
    const page = isOwn ? pages[url.pathname] : undefined;
    const answer = (): void => {
      response.writeHead(page ? 200 : 404, {
        'content-type': page?.type ?? 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      });
      response.end(page?.body);
    };
    if (page?.held && !free.has(url.pathname)) released.once(url.pathname, answer);
    else answer();
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
    release(path) {
      free.add(path);
      released.emit(path);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
