/** A small web server on 127.0.0.1 for sample pages and fixtures; it keeps what it was asked for. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** What a handler answers with; a plain string is an HTML page. */
export type Reply =
  | string
  | { status?: number; type?: string; headers?: Record<string, string>; body: string | Uint8Array };
/** Answers one path. May wait as long as the test wants. */
export type Handler = (request: IncomingMessage) => Reply | Promise<Reply>;
/** A directory to serve, or replies by path (`/`, `/late.js`); a missing path answers 404. */
export type Site = string | Record<string, Reply | Handler>;

/** A running server. */
export interface FixtureServer {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  origin: string;
  /** Absolute address of a path. */
  url(path: string): string;
  /** Paths asked for so far, in order, with their query. */
  requests: string[];
  /** Stops, dropping open connections. */
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** As a bundler names what it makes; such a file may be kept, with what a browser compiled of it. */
const NAMED_BY_CONTENT = /-[\w-]{8}\.(js|css)$/;
const KEPT = { 'cache-control': 'max-age=86400, immutable' };

/**
 * Serves a site on a free port of 127.0.0.1 until closed.
 * @param port 0 (default) takes any free one
 */
export async function serve(site: Site, port = 0): Promise<FixtureServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    void answer(site, request).then((reply) => send(response, reply));
  });
  const origin = `http://127.0.0.1:${await listen(server, port)}`;
  return { origin, url: (path) => new URL(path, origin).href, requests, close: () => stop(server) };
}

/** Binds to a port of loopback, 0 for any, and gives the one it got. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Ends a server with every connection it holds. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function answer(site: Site, request: IncomingMessage): Promise<Reply> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
  try {
    if (typeof site === 'string') return await readPath(site, path);
    const entry = site[path];
    // Browsers ask for it by themselves, and write a 404 into the page's console.
    if (entry === undefined && path === '/favicon.ico') return { status: 204, body: '' };
    if (entry === undefined) return { status: 404, body: `nothing at ${path}` };
    return typeof entry === 'function' ? await entry(request) : entry;
  } catch (error) {
    return { status: 500, body: String(error) };
  }
}

async function readPath(root: string, path: string): Promise<Reply> {
  const file = join(root, normalize(path));
  const info = await stat(file).catch(() => undefined);
  if (info === undefined) return { status: 404, body: `nothing at ${path}` };
  if (!info.isDirectory()) {
    const headers = NAMED_BY_CONTENT.test(path) ? KEPT : {};
    return { type: TYPES[extname(file)] ?? '', headers, body: await readFile(file) };
  }
  // Relative links of a page need the folder's slash.
  if (!path.endsWith('/')) return { status: 302, headers: { location: `${path}/` }, body: '' };
  return readPath(root, `${path}index.html`);
}

function send(response: ServerResponse, reply: Reply): void {
  const full = typeof reply === 'string' ? { body: reply } : reply;
  const type = full.type ?? 'text/html; charset=utf-8';
  response.writeHead(full.status ?? 200, {
    'content-type': type || 'application/octet-stream',
    'cache-control': 'no-store',
    ...full.headers,
  });
  response.end(full.body);
}
