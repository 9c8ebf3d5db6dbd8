/** Derived from the rule packs by scripts/vite/gate-words.ts when the extension is built. */
declare module 'virtual:gate-words' {
  /** Folded trigger words, joined by `|`; a trailing `*` lets a Latin word go on. */
  export const words: string;
  /** Characters that fold to one of the words' characters. */
  export const from: string;
  /** What the character at the same index of `from` folds to. */
  export const to: string;
  /** Characters, one at least of each word that is all Han. */
  export const han: string;
  /** Source of the pattern that matches a few letters of each other word. */
  export const latin: string;
}
