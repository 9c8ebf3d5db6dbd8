/** Saving with a timestamp after it, where the user has chosen that. */
import { commitDraft } from '../capture/commit';
import { stampSaved } from './background';

/** As {@link commitDraft}; the timestamps are asked for once the record is saved, and not waited for. */
export const commitAndStamp: typeof commitDraft = async (draft, onProgress) => {
  const saved = await commitDraft(draft, onProgress);
  void stampSaved();
  return saved;
};
