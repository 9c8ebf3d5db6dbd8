/** Saving, and then sending the timestamps that were queued with the record. */
import { commitDraft } from '../capture/commit';
import { sendTimestamps } from './background';

/** As {@link commitDraft}; what the record's timestamps come to is not waited for. */
export const commitAndStamp: typeof commitDraft = async (draft, onProgress) => {
  const saved = await commitDraft(draft, onProgress);
  sendTimestamps();
  return saved;
};
