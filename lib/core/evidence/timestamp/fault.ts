/** What can be wrong with the answer of a timestamp authority. */

/**
 * In the order in which it is looked for; the first one counts.
 * `not_timestamp`: no answer as RFC 3161 has it. `rejected`: the authority says that it did not grant it.
 * `wrong_imprint`: a timestamp, but of something else. `wrong_nonce`: an answer to another request.
 * `no_certificate`: the signer's certificate is not in it, or is not the one that the signature names.
 * `wrong_purpose`: a certificate that is not for timestamps alone (RFC 3161, section 2.3).
 * `algorithm`: signed in a way that is not known here. `bad_signature`: the signature does not fit.
 * `expired`: a certificate was not valid at the stated time. `untrusted`: all of that is in order, but no
 * root that was given vouches for the authority.
 */
export const TIMESTAMP_FAULTS = [
  'not_timestamp',
  'rejected',
  'wrong_imprint',
  'wrong_nonce',
  'no_certificate',
  'wrong_purpose',
  'algorithm',
  'bad_signature',
  'expired',
  'untrusted',
] as const;
/** One of {@link TIMESTAMP_FAULTS}. */
export type TimestampFault = (typeof TIMESTAMP_FAULTS)[number];

/** Thrown inside a check to end it. Never leaves this folder. */
export class Wrong extends Error {
  constructor(
    readonly fault: TimestampFault,
    readonly detail = '',
  ) {
    super(`${fault} ${detail}`);
    this.name = 'Wrong';
  }
}
