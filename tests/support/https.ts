/** A server with HTTPS on loopback, whose certificates openssl makes when it starts, in a folder of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, stop } from './server';

/** A chain of three: the server's own, one between, the root. */
const CHAIN = ['leaf', 'middle', 'root'] as const;

/** The server as it runs. */
export interface HttpsServer {
  /** `https://127.0.0.1:PORT`. */
  origin: string;
  /** PEM files of the chain, the server's own first. */
  files: string[];
  /** What openssl says of a certificate in a PEM file, e.g. `-fingerprint -sha256`. */
  told(file: string, ...ask: string[]): string;
  close(): Promise<void>;
}

/**
 * Answers `/go` with a redirect to `/shop`, everything else with this page.
 * @param owner stands in each name of the chain; two roots of one name are one to a browser
 */
export async function serveHttps(page: string, owner: string): Promise<HttpsServer> {
  const folder = mkdtempSync(join(tmpdir(), 'https-'));
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe', encoding: 'utf8' });
  makeChain(folder, owner, openssl);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const cert = read('leaf.pem') + read('middle.pem');
  const server = createServer({ key: read('leaf.key'), cert }, (request, response) => {
    if (request.url === '/go') response.writeHead(302, { location: '/shop' }).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  const origin = `https://127.0.0.1:${await listen(server, 0)}`;
  return {
    origin,
    files: CHAIN.map((name) => join(folder, `${name}.pem`)),
    told: (file, ...ask) => openssl('x509', '-noout', '-in', file, ...ask).trim(),
    async close() {
      await stop(server);
      rmSync(folder, { recursive: true });
    },
  };
}

function makeChain(folder: string, owner: string, openssl: (...args: string[]) => string): void {
  writeFileSync(join(folder, 'x509.cnf'), CONFIG);
  for (const [name, issuer] of [
    ['root', 'root'],
    ['middle', 'root'],
    ['leaf', 'middle'],
  ] as const) {
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
    const own = ['-keyout', `${name}.key`, '-out', `${name}.csr`];
    openssl('req', '-new', ...key, ...own, '-subj', `/O=${owner}/CN=${name}`);
    const by =
      issuer === name
        ? ['-signkey', `${name}.key`]
        : ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`, '-CAcreateserial'];
    const what = ['-extfile', 'x509.cnf', '-extensions', name === 'leaf' ? 'site' : 'authority'];
    openssl(
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      ...by,
      ...what,
      '-days',
      '30',
      '-out',
      `${name}.pem`,
    );
  }
}

const CONFIG = `
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[site]
basicConstraints = critical,CA:FALSE
extendedKeyUsage = serverAuth
subjectAltName = IP:127.0.0.1
`;
