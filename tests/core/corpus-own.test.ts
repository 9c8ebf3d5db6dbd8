/** The format of the project's own labelled pages, tests/corpus/own (see its README). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, STANCES } from '../../lib/core/model';

interface OwnLabel {
  sentence: string;
  labels: string[];
  stance: string;
}

interface OwnPage {
  id: string;
  kind: string;
  half: string;
  url?: string;
  title?: string;
  text: string;
  labels: OwnLabel[];
}

const KINDS = ['offer', 'contract', 'article', 'complaint', 'unrelated'];
const HALVES = ['dev', 'blind'];
const PAGE_FIELDS = ['id', 'kind', 'half', 'url', 'title', 'text', 'labels'];
const KNOWN_LABELS: readonly string[] = [...CATEGORIES, 'none'];

function readOwn(language: string): OwnPage[] {
  const file = new URL(`../corpus/own/${language}.jsonl`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line): OwnPage => JSON.parse(line));
}

/** Each fault of one label as a sentence; empty where it is sound. */
function labelFaults(page: OwnPage, label: OwnLabel): string[] {
  const says = `${page.id} "${label.sentence}"`;
  const { labels, sentence, stance } = label;
  const unknown = labels.filter((name) => !KNOWN_LABELS.includes(name));
  const faults = unknown.map((name) => `${says}: unknown label ${name}`);
  if (sentence.trim() === '') faults.push(`${says}: empty`);
  if (!page.text.includes(sentence)) faults.push(`${says}: not in the text`);
  if (!(STANCES as readonly string[]).includes(stance)) faults.push(`${says}: stance ${stance}`);
  if (labels.length === 0) faults.push(`${says}: no label`);
  if (new Set(labels).size < labels.length) faults.push(`${says}: a label twice`);
  if (labels.includes('none') && labels.length > 1) faults.push(`${says}: none beside others`);
  return faults;
}

/** Sentences that are labelled twice, or lie over one another: a finding would count for both. */
function overlaps(page: OwnPage): string[] {
  const spans = page.labels
    .map(({ sentence }) => ({ sentence, start: page.text.indexOf(sentence) }))
    .sort((one, other) => one.start - other.start);
  return spans.flatMap(({ sentence, start }, index) => {
    const next = spans[index + 1];
    return next && next.start < start + sentence.length ? [`${page.id}: ${next.sentence}`] : [];
  });
}

describe.each(['zh', 'en'])('own pages in %s', (language) => {
  const pages = readOwn(language);

  it('have unique ids in order', () => {
    const wanted = pages.map((_, index) => `own-${language}-${String(index + 1).padStart(3, '0')}`);
    expect(pages.map(({ id }) => id)).toEqual(wanted);
  });

  it('have known fields, kinds and halves', () => {
    for (const page of pages) {
      expect(PAGE_FIELDS).toEqual(expect.arrayContaining(Object.keys(page)));
      expect(KINDS).toContain(page.kind);
      expect(HALVES).toContain(page.half);
    }
  });

  it('are split so that either half has pages that bind and pages that do not', () => {
    for (const half of HALVES) {
      const kinds = pages.filter((page) => page.half === half).map(({ kind }) => kind);
      expect(kinds).toEqual(
        expect.arrayContaining(['offer', 'contract', 'complaint', 'unrelated']),
      );
    }
  });

  it('hold a sound label for each labelled sentence', () => {
    const faults = pages.flatMap((page) =>
      page.labels.flatMap((label) => labelFaults(page, label)),
    );
    expect(faults).toEqual([]);
  });

  it('label no part of the text twice', () => {
    expect(pages.flatMap(overlaps)).toEqual([]);
  });

  it('are pages, not lines', () => {
    for (const { id, text } of pages) {
      const parts = text.split(/\n|(?<=[。！？；.!?;])/).filter((part) => part.trim() !== '');
      expect(parts.length, id).toBeGreaterThanOrEqual(8);
    }
  });
});
