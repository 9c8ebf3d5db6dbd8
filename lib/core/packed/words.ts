/** The words of the rule packs as they travel in the extension's scripts: compiled as far as can be, and small. */

/** What write.ts writes and read.ts reads. Numbers are written as numbers.ts does it. */
export interface PackedWords {
  /** Ids of the packs, in order. */
  packs: readonly string[];
  /** Names of all concepts but those of slots, in the order of their numbers, parted by `|`. */
  concepts: string;
  /**
   * The symbol of each raw unit (detect/alphabet.ts), in runs: how many units there are that have none, how
   * many come next that have one, and that symbol; again and again.
   */
  symbols: string;
  /** The alphabet's `lastLetter`, `lastMark`, `firstSolo` and `last`. */
  bounds: string;
  /** Lists of concepts: how many, then each concept; again and again. */
  lists: string;
  /**
   * The words, sorted: of each how many units it has in common with the one before, and how many more, which
   * stand in {@link labels}; none where a plain word and a stem are written alike.
   */
  shapes: string;
  labels: string;
  /** Of each word but the spelled ones: the place of its list. Its tag is its place among these. */
  listOf: string;
  /** Words that are stems: the distance of each to the one before, the first to -1. */
  stems: string;
  /** Tags of the words that are guesses, in distances. */
  guesses: string;
  /** Words that are other spellings of one with a tag (P O S): in distances; and these tags. */
  spelled: string;
  spelledTags: string;
  /** 1 for each list of concepts whose words are anchors, see detect/anchors.ts; else 0. */
  anchors: string;
}
