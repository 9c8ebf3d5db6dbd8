/** Everything the page of own rules can show, as one value. Its wiring makes it, the views draw it. */
import type { LocalText } from '../../lib/core/userpacks/own';
import type { PackProblem } from '../../lib/core/userpacks/problem';
import type { Text } from '../../lib/i18n/index';

/** A failure of the browser's storage by its code, which the words are chosen by. */
export interface PacksFault {
  code: keyof Text['packs']['fault'];
  /** The machine's own words, for the small print. */
  detail: string;
}

/** What is known of a pack whose file could be read. */
export interface PackFacts {
  name: LocalText;
  version: string;
  language: 'zh' | 'en';
  rules: number;
}

/** One line of the list. */
export interface PackItem {
  id: string;
  /** Address of its file, for the download; empty where the text is lost. */
  url: string;
  /** Null for a pack that no longer passes the checks. */
  facts: PackFacts | null;
  enabled: boolean;
  /** Why it is not run; empty for a sound pack. */
  problems: PackProblem[];
}

/** The list, in the order of ids. */
export type PacksList =
  | { kind: 'loading' }
  | { kind: 'failed'; fault: PacksFault }
  | { kind: 'ready'; items: PackItem[] };

/** What goes on with the file that was chosen, dropped or pasted, or with the last act. */
export type PacksNotice =
  | { kind: 'none' }
  | { kind: 'checking'; name: string; share: number }
  | { kind: 'refused'; name: string; problems: PackProblem[] }
  | { kind: 'replace'; old: PackFacts; fresh: PackFacts }
  | { kind: 'saved'; facts: PackFacts }
  | { kind: 'same'; facts: PackFacts }
  | { kind: 'switched' }
  | { kind: 'removed'; name: LocalText }
  | { kind: 'failed'; fault: PacksFault };

/** The whole page. */
export interface PacksState {
  list: PacksList;
  notice: PacksNotice;
  /** Id of the pack whose deletion waits for a yes. */
  removing: string | null;
}

/** What the user can do. */
export interface PacksActions {
  reload(): void;
  /** Reads and checks a file, then adds it or says why not. */
  addFile(file: File): void;
  addText(text: string): void;
  /** Answers {@link PacksNotice} `replace`. */
  replace(yes: boolean): void;
  enable(id: string, enabled: boolean): void;
  /** Asks whether to delete; null takes the question back. */
  askRemove(id: string | null): void;
  remove(id: string): void;
  switchLanguage(): void;
}
