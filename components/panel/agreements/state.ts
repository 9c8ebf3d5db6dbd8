/** What the list of linked agreements shows. */
import type { Failure, ReadProgress } from '../../../lib/core/documents/protocol';
import type { AgreementReading } from '../../../lib/core/documents/reading';
import type { LinkedAgreement } from '../../../lib/platform/messages';

/** How an agreement's clause, or the agreement itself, is being opened in a tab of its own. */
export type Opening = 'idle' | 'opening' | 'shown' | 'not_there' | 'failed';

/** What is known of one agreement. Nothing is asked for before the user says so. */
export type LinkView =
  | { kind: 'unread' }
  | { kind: 'reading'; progress: ReadProgress }
  | { kind: 'read'; reading: AgreementReading; opening: Opening }
  | ({ kind: 'failed' } & Failure);

/**
 * An agreement on its way into the log. Nothing is `saved` before it was read back; `failed` as `unsure` may
 * be in the log, with any other reason it is not. `fetch`: it did not arrive. `ask_private`: nothing is saved
 * before the user has said that a document of a private window may stay.
 */
export type SaveView =
  | { kind: 'none' }
  | { kind: 'fetching'; progress: ReadProgress }
  | { kind: 'preparing' }
  | { kind: 'sealing' }
  | { kind: 'ask_private' }
  | { kind: 'saved'; id: string; seq: number; headCode: string }
  | { kind: 'failed'; why: 'fetch' | 'quota' | 'unsure' | 'failed' };

/** One agreement of the list. */
export interface LinkItem {
  link: LinkedAgreement;
  view: LinkView;
  saving: SaveView;
}

/** The whole list. */
export interface AgreementsState {
  items: LinkItem[];
}

/** What the user can do. Ids are those of the links. */
export interface AgreementsActions {
  /** Fetches and reads one; the only way, with {@link readAll}, in which anything is asked of a server. */
  read(id: string): void;
  /** Reads those of the page's own site that were not read, one after the other. */
  readAll(): void;
  cancel(id: string): void;
  /** Seals it as a record of its own, exactly as it was read; fetches it first where it was not. */
  save(id: string): void;
  cancelSave(id: string): void;
  /** Saves it after the question of `ask_private`. */
  keepPrivate(id: string): void;
  /** Opens the evidence desk, at a record where one is named. */
  openRecord(id: string | null): void;
  /** Shows the link itself on the page. */
  show(id: string): void;
  /** Opens the agreement in a tab, at the finding with this index where one is named. */
  open(id: string, index?: number): void;
  /** Shows a finding of the page itself; the quote decides where indexes have moved. */
  jump(index: number, quote: string): void;
}

/** Agreements that {@link AgreementsActions.readAll} would read now. */
export function readable(state: AgreementsState): LinkItem[] {
  return state.items.filter(
    ({ link, view }) => link.url !== null && link.sameSite && view.kind === 'unread',
  );
}
