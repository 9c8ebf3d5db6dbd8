/** Derived from the rule packs by scripts/vite/packed-words.ts when the extension is built. */
declare module 'virtual:packed-words' {
  /** The words of all shipped packs. */
  export const PACKED: import('./words').PackedWords;
  /** SHA-256 of the packs as JSON, in UTF-8; lower-case hex. */
  export const HASH: string;
}
