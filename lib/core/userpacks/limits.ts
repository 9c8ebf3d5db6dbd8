/**
 * How much a rule pack may hold. With these, reading, compiling and running any pack is bounded; the
 * JSON Schema states the same figures (a test compares them). Lengths are in UTF-16 units.
 */
export const LIMITS = {
  /** Size of the file, in bytes; of pasted text, in units. */
  file: 262_144,
  /** Objects and lists inside one another. A real pack needs six. */
  depth: 12,
  /** Packs that may be kept at once. */
  packs: 8,
  id: 40,
  name: 60,
  version: 20,
  message: 300,
  lawTitle: 80,
  lawArticle: 40,
  laws: 4,
  concepts: 100,
  concept: 40,
  wordsInConcept: 300,
  words: 3000,
  /** Shortest word: single characters and letters mean too much. */
  wordLeast: 2,
  word: 40,
  rules: 100,
  /** Patterns of one rule, and as many blockers. */
  patternsInRule: 20,
  /** Patterns and blockers of a pack together. */
  patterns: 200,
  pattern: 200,
  elements: 8,
  /** Elements of a pattern whose order is free: n elements make n! orders. */
  freeElements: 4,
  /** Orders of all patterns of a pack together. */
  orders: 240,
  /** Concepts of one element. */
  alternatives: 12,
  /** Greatest distance, in units of normalised text. */
  gap: 200,
  examples: 20,
  example: 500,
  /** Problems that are told; a file with more has a deeper trouble. */
  problems: 50,
} as const;
