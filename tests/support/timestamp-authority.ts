/**
 * A timestamp authority on loopback: `openssl ts` behind a few lines of HTTP. Its certificates are made
 * with openssl when it starts, in a folder of its own.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, stop } from './server';

/** How the authority answers. */
export type Behaviour =
  | 'right'
  /** Answers a request with another nonce, or about another hash. */
  | 'other_nonce'
  | 'other_imprint'
  /** With a certificate whose time is over, or that is not for timestamps. */
  | 'expired'
  | 'garbage'
  | 'rejects'
  | 'huge'
  /** Never answers. */
  | 'slow'
  | 'status_503'
  | 'status_403';

/**
 * Whose certificate signs. `old`: its time is over. `web`: it is for web sites, not for timestamps.
 * `deep`: vouched for through a certificate between it and the root. `far`: so too, under a root that allows
 * none between. `bounded`: under a root that limits the names below it.
 */
export type TestSigner = 'tsa' | 'old' | 'web' | 'deep' | 'far' | 'bounded';

/** Certificates between a signer and its root. */
const BETWEEN: Partial<Record<TestSigner, string>> = { deep: 'between', far: 'under' };

/** Makes keys, certificates and timestamps with openssl. */
export class Openssl {
  readonly folder = mkdtempSync(join(tmpdir(), 'tsa-'));

  constructor() {
    this.write('ts.cnf', CONFIG);
    this.write('serial', '01\n');
    this.certificate('ca', 'ca', 'ca', ['-days', '3650']);
    this.certificate('tsa', 'tsa', 'ca', ['-days', '30']);
    this.certificate('old', 'tsa', 'ca', ['-days', '-1']);
    this.certificate('web', 'web', 'ca', ['-days', '30']);
    this.certificate('between', 'ca', 'ca', ['-days', '3650']);
    this.certificate('deep', 'tsa', 'between', ['-days', '30']);
    this.certificate('stranger', 'ca', 'stranger', ['-days', '3650']);
  }

  /** Makes `far` and `bounded`, which few tests need; gives the PEM of their roots. */
  limited(): { far: string; bounded: string } {
    this.certificate('short', 'short', 'short', ['-days', '3650']);
    this.certificate('under', 'ca', 'short', ['-days', '3650']);
    this.certificate('far', 'tsa', 'under', ['-days', '30']);
    this.certificate('bound', 'bound', 'bound', ['-days', '3650']);
    this.certificate('bounded', 'tsa', 'bound', ['-days', '30']);
    const pem = (name: string) => readFileSync(this.path(`${name}.pem`), 'utf8');
    return { far: pem('short'), bounded: pem('bound') };
  }

  /** Address of a file in its folder. */
  path(name: string): string {
    return join(this.folder, name);
  }

  /** PEM of the root that vouches for it. */
  root(): string {
    return readFileSync(this.path('ca.pem'), 'utf8');
  }

  /** PEM of a root that has nothing to do with it. */
  strangersRoot(): string {
    return readFileSync(this.path('stranger.pem'), 'utf8');
  }

  /** A whole TimeStampResp to a request. */
  reply(query: Uint8Array, signer: TestSigner = 'tsa'): Uint8Array {
    this.write('query.tsq', query);
    const above = BETWEEN[signer];
    const between = above ? ['-chain', `${above}.pem`] : [];
    const certificate = ['-signer', `${signer}.pem`, '-inkey', `${signer}.key`, ...between];
    this.run(
      'ts',
      '-reply',
      '-config',
      'ts.cnf',
      '-queryfile',
      'query.tsq',
      ...certificate,
      '-out',
      'reply.tsr',
    );
    return new Uint8Array(readFileSync(this.path('reply.tsr')));
  }

  /** The same statement signed otherwise than an authority would: by any certificate, with other options. */
  resigned(response: Uint8Array, signer: TestSigner, ...extra: string[]): Uint8Array {
    this.write('old.tsr', response);
    this.run('ts', '-reply', '-in', 'old.tsr', '-token_out', '-out', 'old.tok');
    const der = ['-inform', 'DER', '-in', 'old.tok'];
    this.run('cms', '-verify', '-noverify', ...der, '-out', 'info');
    const content = ['-nodetach', '-binary', '-econtent_type', '1.2.840.113549.1.9.16.1.4'];
    const by = ['-signer', `${signer}.pem`, '-inkey', `${signer}.key`, ...extra];
    const out = ['-outform', 'DER', '-out', 'new.tok'];
    this.run('cms', '-sign', '-cades', '-in', 'info', ...content, ...by, ...out);
    // TimeStampResp: the status "granted", and the token.
    const body = [0x30, 3, 2, 1, 0, ...readFileSync(this.path('new.tok'))];
    return Uint8Array.of(0x30, 0x82, body.length >> 8, body.length & 255, ...body);
  }

  /** Whether `openssl ts -verify` takes the answer for a timestamp of this SHA-256; throws with its words where not. */
  verify(response: Uint8Array, hash: string, roots = this.root()): void {
    this.write('check.tsr', response);
    this.write('roots.pem', roots);
    this.run('ts', '-verify', '-digest', hash, '-in', 'check.tsr', '-CAfile', 'roots.pem');
  }

  /** Takes the folder away. */
  end(): void {
    rmSync(this.folder, { recursive: true });
  }

  private certificate(
    name: string,
    kind: 'ca' | 'tsa' | 'web' | 'short' | 'bound',
    issuer: string,
    extra: string[],
  ): void {
    const subject = `/O=Sparrow Test/CN=${name}`;
    this.run(
      'req',
      '-new',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      `${name}.key`,
      '-subj',
      subject,
      '-out',
      `${name}.csr`,
    );
    const signed =
      issuer === name
        ? ['-signkey', `${name}.key`]
        : ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`, '-CAcreateserial'];
    const extensions = ['-extfile', 'ts.cnf', '-extensions', `ext_${kind}`];
    this.run(
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      ...signed,
      ...extensions,
      ...extra,
      '-out',
      `${name}.pem`,
    );
  }

  private write(name: string, bytes: string | Uint8Array): void {
    writeFileSync(this.path(name), bytes);
  }

  private run(...args: string[]): void {
    execFileSync('openssl', args, { cwd: this.folder, stdio: 'pipe' });
  }
}

/** The authority as it runs. */
export interface Authority {
  /** Its address, `http://127.0.0.1:PORT/tsa`. */
  url: string;
  openssl: Openssl;
  /** How it answers from now on. */
  behave(how: Behaviour): void;
  /** Bodies of the requests that came, in order. */
  requests: Uint8Array[];
  close(): Promise<void>;
}

/** Starts an authority. */
export async function openAuthority(): Promise<Authority> {
  const openssl = new Openssl();
  const requests: Uint8Array[] = [];
  let how: Behaviour = 'right';
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      requests.push(body);
      answer(openssl, how, body, response);
    });
  });
  const port = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}/tsa`,
    ...{ openssl, requests },
    behave: (next) => {
      how = next;
    },
    async close() {
      await stop(server);
      openssl.end();
    },
  };
}

function answer(openssl: Openssl, how: Behaviour, body: Uint8Array, response: ServerResponse) {
  if (how === 'slow') return;
  if (how === 'status_503' || how === 'status_403') {
    response.writeHead(Number(how.slice(-3))).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
  response.end(bytesFor(openssl, how, body));
}

function bytesFor(openssl: Openssl, how: Behaviour, body: Uint8Array): Uint8Array {
  switch (how) {
    case 'garbage':
      return new TextEncoder().encode('<html>404</html>');
    case 'huge':
      return new Uint8Array(200_000);
    case 'rejects':
      return openssl.reply(body.subarray(0, 20));
    case 'expired':
      return openssl.reply(body, 'old');
    case 'other_nonce':
      return openssl.reply(flipped(body, body.length - 4));
    case 'other_imprint':
      return openssl.reply(flipped(body, 30));
    default:
      return openssl.reply(body);
  }
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = new Uint8Array(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

const CONFIG = `
[req]
distinguished_name = dn
[dn]
[ext_ca]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[ext_short]
basicConstraints = critical,CA:TRUE,pathlen:0
keyUsage = critical,keyCertSign,cRLSign
[ext_bound]
basicConstraints = critical,CA:TRUE
nameConstraints = permitted;email:example.com
[ext_tsa]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[ext_web]
basicConstraints = critical,CA:FALSE
extendedKeyUsage = critical,serverAuth
[tsa]
default_tsa = tsa_default
[tsa_default]
serial = serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
`;
