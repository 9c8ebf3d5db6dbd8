/** How the store fails: always with a code that a page can put into words. */

/**
 * `quota`: no room; nothing of this capture was kept, all older records are intact.
 * `changed`: the log was changed meanwhile by another window, several times over.
 * `readback`: what was written does not read back as it was sealed; do not call it saved.
 * `bad_draft`: the capture is malformed; `detail` names the field. A mistake in our own code.
 * `log_broken`: the log does not check out; run the verification, which names the first fault.
 * `artifact_missing`, `artifact_changed`: a file is not what its record says; `detail` names it.
 * `too_big`: more than one ZIP file can hold; export fewer records at a time.
 * `already_deleted`: the files of this record (`detail` is its id) were deleted before.
 * `no_files`: this record (`detail` is its id) has none to delete, as a deletion itself has none.
 * `unknown_record`: no record has this id. `nothing`: nothing was chosen.
 * `newer_schema`: the data was written by a newer version of the extension; it is left untouched.
 * `unreadable`: a file of the user's (not of the log) cannot be read, as where it was moved away.
 * `closed`: the database was closed under us, for instance by an update; reload the page.
 * `failed`: anything else; `detail` holds the browser's own message.
 */
export type StoreErrorCode =
  | 'quota'
  | 'changed'
  | 'readback'
  | 'bad_draft'
  | 'log_broken'
  | 'artifact_missing'
  | 'artifact_changed'
  | 'too_big'
  | 'already_deleted'
  | 'no_files'
  | 'unknown_record'
  | 'nothing'
  | 'newer_schema'
  | 'unreadable'
  | 'closed'
  | 'failed';

/** The only error that leaves the store, but for an aborted signal's own reason. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`evidence store: ${code} ${detail}`, options);
    this.name = 'StoreError';
  }
}

const BY_NAME: Record<string, StoreErrorCode> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer_schema',
  InvalidStateError: 'closed',
};

/** Puts whatever a database call threw into a {@link StoreError}. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  if (!(error instanceof Error)) return new StoreError('failed', String(error));
  return new StoreError(BY_NAME[error.name] ?? 'failed', error.message, { cause: error });
}
