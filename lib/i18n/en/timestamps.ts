/** Words of the timestamps at the desk. */
import { formatNumber as n } from '../format';
import type { timestamps as source } from '../zh/timestamps';

/** See the Chinese words. */
export const timestamps = {
  title: 'Independent timestamps',
  waiting: (p: { count: number }) => `${n(p.count)} waiting for an answer`,
  what: 'A timestamp authority puts a time on the fingerprint of the newest record: others can then see that this record and all before it existed by that time. Only the fingerprint (64 characters) goes out, nothing of the page. Swipewise names no authority: nothing is sent until you enter an address and press the button.',
  address: 'Address of a timestamp authority (RFC 3161)',
  add: 'Add',
  remove: 'Remove',
  now: 'Timestamp now',
  sending: 'Sending…',
  cancel: 'Stop waiting',
  auto: 'Timestamp each saved record',
  roots: (p: { count: number }) => `Root certificates: ${n(p.count)}. Choose another file:`,
  noRoots:
    'No root certificate yet, so nothing confirms that a stamp is theirs. Download the PEM file from the authority and choose it here:',
  again: (p: { at: string }) => `Next try: ${p.at}`,
  at: (p: { at: string; authority: string }) => `${p.at} (${p.authority})`,
  state: {
    pending: 'Waiting for an answer',
    stamped: 'Timestamped',
    unconfirmed: 'Received, not confirmed',
    failed: 'Not made',
    cancelled: 'Cancelled',
  },
  fault: {
    down: 'The address could not be reached: it may be wrong, out of service, or redirect elsewhere.',
    slow: 'No answer came within 20 seconds.',
    busy: 'The authority says it is busy.',
    refused:
      'The authority refused the request. Check the address; some want you to register first.',
    too_large: 'The answer is too large for a timestamp and was not taken.',
    not_timestamp: 'The answer is no timestamp. Check the address.',
    rejected: 'The authority did not grant this timestamp.',
    wrong_imprint: 'The answer is a timestamp of something else, not of this record.',
    wrong_nonce: 'The answer belongs to another request; it may be an old one.',
    no_certificate: "The authority's certificate is missing, or is not the one it names.",
    wrong_purpose: "The authority's certificate is not for timestamps.",
    algorithm: 'The authority signs in a way that this version cannot check.',
    bad_signature: 'The signature of the answer is wrong; it may have been changed.',
    expired: "The authority's certificate was not valid at that time.",
    untrusted:
      'The timestamp is whole, but no root certificate confirms that it is theirs. Import their root certificate.',
  },
  problem: {
    address: 'That address cannot be used. Enter one in full, with https:// or http://.',
    permission: 'The browser does not allow contact with that site; it was not added.',
    pem: 'That is no PEM file of certificates, or part of it cannot be read. Nothing was changed.',
    failed: 'That did not work, and nothing was changed. Reload this page and try again.',
  },
} satisfies typeof source;
