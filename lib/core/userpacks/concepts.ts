/**
 * The product's concepts that own rules may name. These names stay while the words behind them grow; a
 * test holds each against the shipped packs. What a pack defines itself goes before them.
 */
import type { Language } from '../model';

/** Slots, common to both languages: what was read as a figure. */
export const SLOTS: readonly string[] = [
  'num.money',
  'num.bare',
  'num.percent',
  'num.time',
  'num.plus',
  'num.zero',
  'num.per',
];

const BOTH = [
  'fee.start',
  'fee.deposit',
  'fee.data',
  'fee.recurring',
  'rate',
  'device',
  'turnover',
  'take.word',
  'take.auto',
  'refund',
  'refund.full',
  'norefund',
  'penalty',
  'reach',
  'when.first',
  'when.activate',
  'when.order',
  'periodic',
  'free.word',
  'drafter',
  'right.have',
  'change',
  'stop',
  'keep',
  'buy',
];

/** Public names by language of the pack. */
export const PUBLIC_CONCEPTS: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    ...BOTH.filter((name) => name !== 'turnover'),
    'fail',
    'fee.service',
    'take.short',
    'take.freeze',
  ],
  en: [...BOTH, 'fee.word', 'penalty.pay'],
};

/** Whether a name, or a family (`fee.*`), is public in a language. */
export function isPublicName(name: string, language: Language): boolean {
  const names = PUBLIC_CONCEPTS[language];
  if (!name.endsWith('.*')) return names.includes(name);
  const stem = name.slice(0, -1);
  return names.some((one) => one.startsWith(stem));
}
