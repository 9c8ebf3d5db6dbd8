/**
 * A witness for "nothing leaves the machine": a proxy that every process of the browser must go
 * through. It passes what is for 127.0.0.1, by the name of `localhost` too (a second site for
 * tests), refuses all else, and remembers who was asked for.
 */
import {
  createServer,
  request as forward,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';

/** A running witness; give its `port` to `launch({ proxyPort })`. */
export interface NetworkWitness {
  port: number;
  /** Everything that was asked of another machine: absolute URL, or `host:port` for TLS. */
  strangers: string[];
  close(): Promise<void>;
}

/**
 * Hosts that a browser without any extension asks on its own (updates, clock, settings). Nothing
 * of ours could hide there: the build holds no such name, which the end-to-end tests check too.
 */
const BROWSER_OWN: readonly string[] = [
  'accounts.google.com',
  'clients2.google.com',
  'content-signature-2.cdn.mozilla.net',
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'redirector.gvt1.com',
  'update.googleapis.com',
  'www.google.com',
];

/** Starts a witness on a free port of 127.0.0.1. */
export async function watchNetwork(): Promise<NetworkWitness> {
  const strangers: string[] = [];
  const server = createServer((request, response) => {
    if (isHome(request.url ?? '')) pass(request, response);
    else refuse(strangers, request.url ?? '', response);
  });
  server.on('connect', (request, socket) => {
    // TLS is never for the fixture server; upgrades (ws:) to it are not needed.
    note(strangers, request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, strangers, close };
}

function isHome(url: string): boolean {
  return URL.canParse(url) && ['127.0.0.1', 'localhost'].includes(new URL(url).hostname);
}

function note(strangers: string[], asked: string): void {
  const host = URL.canParse(asked) ? new URL(asked).hostname : '';
  const name = host || asked.replace(/:\d+$/, '');
  if (!BROWSER_OWN.includes(name)) strangers.push(asked);
}

function refuse(strangers: string[], url: string, response: ServerResponse): void {
  note(strangers, url);
  response.writeHead(403).end();
}

function pass(request: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = request;
  const onward = forward(request.url ?? '', { method: method ?? 'GET', headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', (error) => response.destroy(error));
  request.pipe(onward);
}
