/** Saving, and then sending the timestamps that were queued with the record. */
import { commitDraft } from '../capture/commit';
import { sendTimestamps } from './background';
import { owe } from './owed';

/** As {@link commitDraft}; what the record's timestamps come to is not waited for. */
export const commitAndStamp: typeof commitDraft = async (draft, onProgress) => {
  const settle = await owe();
  const saved = await commitDraft(draft, onProgress);
  // Which owes for itself from its first moment on.
  sendTimestamps();
  await settle();
  return saved;
};
