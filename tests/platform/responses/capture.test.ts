/** What a record takes of the connection, and what it says where it has none of it. */
import { beforeEach, expect, it, vi } from 'vitest';
import { answerOf } from '../../../lib/core/capture/response/heard';
import { type HeardTls, type NoTls, tlsOf } from '../../../lib/core/capture/response/tls';
import { fromUtf8 } from '../../../lib/core/evidence/bytes';

const recall = vi.fn();
const offersCertificates = vi.fn(() => true);
const certificatesOn = vi.fn(async () => false);
const loaded = {
  startedAt: 0,
  respondedAt: 5,
  byServiceWorker: false,
  ahead: false,
  protocol: 'h2',
};
const loadedDocument = vi.fn();
vi.mock('../../../lib/platform/responses/memory', () => ({ recall }));
vi.mock('../../../lib/platform/responses/certificates', () => ({
  ...{ certificatesOn, offersCertificates },
}));
vi.mock('../../../lib/platform/responses/document', () => ({ loadedDocument }));
const { responseOf } = await import('../../../lib/platform/responses/capture');
const { CaptureNotes } = await import('../../../lib/platform/capture/notes');

const certificate = (rawDER?: number[]) => ({ fingerprint: { sha256: 'ab'.repeat(32) }, rawDER });
const chain = (...certificates: object[]): HeardTls =>
  tlsOf({ state: 'secure', certificates }) ?? expect.fail('nothing kept');

async function taken(tls: HeardTls | NoTls, url = 'https://a.example/') {
  const told = { requestId: 'r', url, method: 'GET', statusCode: 200, statusLine: 'HTTP/2 200' };
  const answer = answerOf({ ...told, fromCache: false, timeStamp: 5 }, [], tls);
  recall.mockResolvedValue({ answers: [answer], since: 0 });
  loadedDocument.mockResolvedValue({ ...loaded, url });
  const notes = new CaptureNotes();
  const response = await responseOf(7, notes, new AbortController().signal);
  return { response, missing: notes.missing };
}

beforeEach(() => {
  offersCertificates.mockReturnValue(true);
});

it('takes the chain, and the certificates as a file', async () => {
  const { response, missing } = await taken(chain(certificate([1]), certificate([2])));
  expect(response?.field.tls).toMatchObject({ state: 'secure', certificates: [{}, {}] });
  expect(fromUtf8(response?.certificates ?? new Uint8Array())?.match(/BEGIN/g)).toHaveLength(2);
  expect(missing).toEqual([]);
});

it.each(['not_told', 'timeout', 'failed'] as const)(
  'lists a chain that is not there: %s',
  async (tls) => {
    const { response, missing } = await taken(tls);
    expect(response?.field.tls).toBeNull();
    expect(response?.certificates).toBeNull();
    expect(missing).toEqual([{ what: 'tls', reason: tls }]);
  },
);

it('says whether this browser could have told, and would from now on', async () => {
  expect((await taken('not_asked')).missing).toEqual([{ what: 'tls', reason: 'not_switched_on' }]);
  certificatesOn.mockResolvedValueOnce(true);
  expect((await taken('not_asked')).missing).toEqual([{ what: 'tls', reason: 'not_asked_yet' }]);
  offersCertificates.mockReturnValue(false);
  expect((await taken('not_asked')).missing).toEqual([{ what: 'tls', reason: 'not_supported' }]);
});

it('misses none where there is none', async () => {
  const { response, missing } = await taken('not_asked', 'http://a.example/');
  expect(response?.field.tls).toBeNull();
  expect(missing).toEqual([]);
});

it('says where the browser told the site’s own certificate alone', async () => {
  const { response, missing } = await taken({ ...chain(certificate([1])), chain: false });
  expect(response?.certificates).not.toBeNull();
  expect(missing).toEqual([{ what: 'tls', reason: 'chain_not_told' }]);
});

it('lists what of a chain was too much to keep', async () => {
  const large = Array.from({ length: 20_000 }, () => 1);
  const { response, missing } = await taken(
    chain(
      certificate(large),
      certificate(large),
      ...Array.from({ length: 8 }, () => certificate()),
    ),
  );
  expect(fromUtf8(response?.certificates ?? new Uint8Array())?.match(/BEGIN/g)).toHaveLength(1);
  expect(missing).toEqual([
    { what: 'tls', reason: 'too_many', detail: '8/10' },
    { what: 'certificates.pem', reason: 'too_large', detail: '1/8' },
  ]);
});
