/** Derived from the rule packs by scripts/vite/gate-words.ts when the extension is built. */
declare module 'virtual:gate-words' {
  /** Folded trigger words; a trailing `*` lets a Latin word go on. */
  export const words: string[];
  /** Characters that fold to one of the words' characters. */
  export const from: string;
  /** What the character at the same index of `from` folds to. */
  export const to: string;
  /** Source of the pattern that finds where a word may begin. */
  export const pattern: string;
}
