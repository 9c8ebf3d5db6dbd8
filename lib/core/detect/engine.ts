/** The detector: vocabulary, grammar and page model, compiled from packs and ready to run. */
import { MAX_FINDINGS, type PageVerdict, type ScanInput, type ScanReport } from '../model';
import type { RulePack, RuleSet } from '../rules/types';
import { withSite } from '../site';
import { finish } from '../steps';
import { anchorSteps, anchorWords } from './anchors';
import { type DenialConcepts, denialConcepts } from './denials';
import { type FactConcepts, factConcepts } from './facts';
import {
  type Clause,
  clausesOf,
  type Judged,
  judged,
  mayCount,
  type ReadingContext,
} from './findings';
import { findSteps } from './found-words';
import { type FrameConcepts, frameConcepts, frameOf } from './frames';
import { Grammar } from './grammar';
import type { HitList } from './hits';
import { readPage } from './kind';
import { type KeptSentence, lasting, type ScanMemory } from './memory';
import { type NegationConcepts, negate, negationConcepts } from './negation';
import { offerSteps } from './offer';
import { Replay } from './replay';
import { runsOf } from './runs';
import {
  inOrder,
  MAX_LEAD,
  type ReadSentence,
  Scope,
  type ScopeConcepts,
  scopeConcepts,
} from './scope';
import { clauseCuts } from './segments';
import type { PageSubject } from './severity';
import { SentenceReader, sentenceEndingAt, type Token, type TokenSentence } from './tokens';
import { compileVocabulary, type Vocabulary, vocabularySteps } from './vocabulary';
import { WordFilter } from './word-filter';

/** All findings of a page, before the page as a whole speaks. */
interface Reading {
  found: Judged[];
  page: PageVerdict;
  about: PageSubject;
  truncated: boolean;
}

/** Words with what was chosen of them for some rules. */
export interface ChosenWords {
  vocabulary: Vocabulary;
  /** 1 for each of the vocabulary's lists of concepts whose words are anchors. */
  anchors: Uint8Array;
}

/** What is compiled beside the words. */
interface Parts {
  negation: readonly NegationConcepts[];
  frames: FrameConcepts;
  facts: FactConcepts;
  denials: DenialConcepts;
  scopes: ScopeConcepts;
  grammar: Grammar;
  words: WordFilter;
  /** By list of concepts. */
  anchors: Uint8Array;
}

function* partsSteps(
  packs: readonly RuleSet[],
  vocabulary: Vocabulary,
  anchors?: Uint8Array,
): Generator<void, Parts> {
  const { concepts, packs: ids } = vocabulary;
  // These give numbers to concepts that no lexicon lists and patterns name: what negation makes of words.
  const negation = ids.map((id) => negationConcepts(concepts, id));
  const known = {
    negation,
    frames: frameConcepts(concepts, ids),
    facts: factConcepts(concepts, ids),
    denials: denialConcepts(concepts, ids),
    scopes: scopeConcepts(concepts, ids),
  };
  yield;
  const grammar = yield* Grammar.steps(packs, concepts);
  const words = new WordFilter(grammar, vocabulary, negation);
  yield;
  return { ...known, grammar, words, anchors: anchors ?? (yield* anchorSteps(packs, vocabulary)) };
}

/** Sentences taken over between two pauses. */
const BATCH = 32;

/** A compiled detector. What it finds never changes; `scan` may be called any number of times. */
export class Detector {
  /** See anchors.ts. */
  readonly anchors: Uint8Array;

  private constructor(
    readonly vocabulary: Vocabulary,
    private readonly parts: Parts,
  ) {
    this.anchors = anchorWords(vocabulary, parts.anchors);
  }

  /**
   * Throws RangeError or SyntaxError for packs that cannot be compiled. `vocabulary`: the same packs'
   * words where they are compiled already, so that rules alone can be tried anew.
   */
  static of(packs: readonly RulePack[], vocabulary = compileVocabulary(packs)): Detector {
    return new Detector(vocabulary, finish(partsSteps(packs, vocabulary)));
  }

  /** As {@link of}, pausing often. */
  static *compile(packs: readonly RulePack[]): Generator<void, Detector> {
    const vocabulary = yield* vocabularySteps(packs);
    return new Detector(vocabulary, yield* partsSteps(packs, vocabulary));
  }

  /** The detector of rules over words that are compiled, and their anchors chosen, already. */
  static *over(
    packs: readonly RuleSet[],
    { vocabulary, anchors }: ChosenWords,
  ): Generator<void, Detector> {
    return new Detector(vocabulary, yield* partsSteps(packs, vocabulary, anchors));
  }

  /** Reads one page. Never throws on any string. */
  scan(input: ScanInput): ScanReport {
    return finish(this.steps(input));
  }

  /**
   * As {@link scan}, pausing often, so that a page can do its own work in between. With a memory of the
   * page's last scan only what has changed since is read; the report is the same.
   */
  *steps(input: ScanInput, memory?: ScanMemory): Generator<void, ScanReport> {
    const { found, page, about, truncated } = yield* this.read(input, memory);
    yield;
    const told = withSite(inOrder(found), input, page, about);
    const report = yield* offerSteps(page, told.found, input.text);
    return {
      ...report,
      ...(told.site ? { site: told.site } : {}),
      ...(truncated ? { truncated } : {}),
    };
  }

  /** Each finding with what it was judged by, before the page as a whole speaks. For fitting confidence. */
  judgements(input: ScanInput): Judged[] {
    return finish(this.read(input)).found;
  }

  private *read(input: ScanInput, memory?: ScanMemory): Generator<void, Reading> {
    const { text } = input;
    const { vocabulary } = this;
    const past = memory?.of(this);
    const runs = past ? yield* runsOf(past.text, text) : [];
    const words = yield* findSteps(vocabulary.automaton, text, past, runs);
    const { page, about } = readPage(input, words.hits, vocabulary);
    const { facts, denials } = this.parts;
    const { language } = page;
    const { trade } = about;
    const context: ReadingContext = { text, trade, language, facts, denials };
    const isLike = past?.trade === trade && past.language === language;
    const replay = past && isLike ? new Replay(past, runs, text.length) : undefined;
    const reading: Reading = { found: [], page, about, truncated: false };
    const sentences: KeptSentence[] = [];
    for (const batch of this.sentences(words.hits, context, replay)) {
      for (const { clauses, shift } of batch) {
        reading.truncated = reading.found.length >= MAX_FINDINGS;
        if (reading.truncated) return reading;
        for (const clause of clauses) reading.found.push(judged(clause, shift, text, page, about));
      }
      if (memory) for (const one of batch) sentences.push(one);
      yield;
    }
    memory?.keep(this, { ...words, text, trade, language, sentences });
    return reading;
  }

  /** The sentences that may say something, in order: one that is read, or some that were read before. */
  private *sentences(
    hits: HitList,
    context: ReadingContext,
    replay: Replay | undefined,
  ): Generator<readonly KeptSentence[]> {
    const { text } = context;
    const { vocabulary, anchors } = this;
    const { scopes, words } = this.parts;
    const lookback = (end: number) => sentenceEndingAt(text, end, MAX_LEAD, hits, vocabulary);
    const scope = new Scope(text, lookback, scopes);
    const reader = new SentenceReader(text, hits, vocabulary, anchors);
    const judge = (one: ReadSentence) => this.judge(one, context);
    for (;;) {
      const again = replay?.from(reader.floor, scope.resting(reader.floor)) ?? [];
      for (let i = 0; i < again.length; i += BATCH) yield again.slice(i, i + BATCH);
      const last = again.at(-1);
      if (last) {
        reader.skipTo(last.end);
        scope.resume(last.after ?? null, last.shift);
      }
      const sentence = reader.next();
      if (!sentence) return;
      const clauses = scope.read(sentence, words.mayMatch(text, hits, sentence), judge);
      const { start, end } = sentence;
      yield [{ start, end, clauses: clauses.map(lasting), after: scope.resting(end), shift: 0 }];
    }
  }

  private negated({ normal, tokens }: TokenSentence): readonly Token[] {
    return this.parts.negation.reduce((list, concepts) => negate(normal, list, concepts), tokens);
  }

  /** Most sentences match nothing: whatever a match is judged by is read once there is one. */
  private judge(sentence: ReadSentence, context: ReadingContext): Clause[] {
    const { start, end, normal, joint } = sentence;
    const tokens = this.negated(sentence);
    const clauses = once(() => clauseCuts(normal));
    const matches = this.parts.grammar
      .match(tokens, clauses)
      .filter((match) => mayCount(match, joint, context));
    if (matches.length === 0) return [];
    const read = { start, end, normal, tokens, ...(joint ? { joint } : {}) };
    const frame = frameOf(context.text, sentence, this.parts.frames);
    return clausesOf(read, frame, matches, clauses(), context);
  }
}

/** The value of a function, worked out when it is first asked for. */
function once<Value>(value: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => {
    known ??= { value: value() };
    return known.value;
  };
}
