/** How often a sum comes again, by what stands behind it or by a word near it. */
import type { Facts } from '../model';

/** A period as facts name it; `periodic` is any that is neither a month nor a year (a week, half a year). */
export type Period = Extract<Facts['when'], 'monthly' | 'yearly' | 'periodic'>;

/** 20元/月, 99元每年, 60元一年, 60元/台/年; not 一年内, which is a span of time. */
const BEHIND_HAN =
  /^ ?(?:[/每一]|[/每]?[台户张机]\/?每?)(?:个?(月)(?!内|后)|(年)(?!内|后)|半年|个?季|\d{2,3}天)/;

/** 60元/年/台. The strokes are lost where three units in a row stand between them: 60元年台. */
const BEHIND_HAN_EACH = /^ ?\/?(?:(月)|(年))\/?每?[台户张机]/;

/** $10/month, $10/mo, $99 per year, $24.95 a month, $99 annually. */
const BEHIND_LATIN =
  /^ ?(?:\/ ?|(?:per|a|an|each|every) )(?:(mo|mth|month)|(yr|year|annum)|quarter|qtr)\b|^ (?:(monthly)|(yearly|annually)|quarterly)\b/;

/** The period that stands right behind a sum which ends at `at` of a normalised text. */
export function periodBehind(text: string, at: number): Period | undefined {
  // Most sums have none: a look at one unit tells so.
  if (!/[/每一台户张机年月 ]/.test(text[at] ?? '')) return undefined;
  const behind = text.slice(at, at + 20);
  const han = BEHIND_HAN.exec(behind) ?? BEHIND_HAN_EACH.exec(behind);
  if (han) return named(han[1], han[2]);
  const latin = BEHIND_LATIN.exec(behind);
  return latin ? named(latin[1] ?? latin[3], latin[2] ?? latin[4]) : undefined;
}

function named(month: string | undefined, year: string | undefined): Period {
  return month !== undefined ? 'monthly' : year !== undefined ? 'yearly' : 'periodic';
}

/** Every so many months: no month and no year. */
const MANY =
  /半|季|[二两三四五六七八九]个|[2-9]个|twice|semi|half|quarter|(?:two|three|four|six) months/;

/** The period that a folded word of the lexicon names: 每月, 包年, per month, annually. */
export function periodOf(word: string): Period {
  if (/12个?月|12 months|twelve months/.test(word)) return 'yearly';
  if (MANY.test(word)) return 'periodic';
  if (/月|month|\bmo\b|mth|pcm/.test(word)) return 'monthly';
  return /年|year|annual|annum/.test(word) ? 'yearly' : 'periodic';
}

/** Words from which on a sum is charged that is not charged in the first year, right before it. */
const LATER_BEFORE =
  /(?:次年|翌年|第[二2]年|满?(?:一|1)年后|(?:首|第一)年(?:免|不收|不要|0|零)|[以此之往]后每年)[^元¥\d]{0,14}$|(?:(?:second|following|next) year|after (?:the )?first (?:year|12 months)|first year (?:is |for )?free|free (?:for )?(?:the )?first year|thereafter|after (?:one|a) year|year (?:two|2))[^$£€\d]{0,30}$/;

/** The same right behind it, where no sum of its own follows. */
const LATER_BEHIND =
  /^[^。;\d]{0,12}(?:(?:次年|第[二2]年)(?:起|开始)(?![^,，。;]{0,10}\d)|(?:首|第一)年免)|^[^.;$£€\d]{0,24}first year (?:is )?free|^[^.;$£€\d]{0,24}(?:(?:from|in) (?:the )?(?:second year|year (?:two|2))|after (?:the )?first year|thereafter)/;

/** The first months are free, before the sum: 前三个月免费,之后每月12元. */
const FREE_MONTHS =
  /(?:前|首)(?:.{1,3}个?)?月免|first (?:\w+ )?months? (?:is |are )?free|free for (?:the )?first (?:\w+ )?months?\b/;

/** Whether the first months of the sum at `from` are free: of the year's twelve not all are charged. */
export function hasFreeMonths(normal: string, from: number): boolean {
  return FREE_MONTHS.test(normal.slice(Math.max(0, from - REACH), from));
}

/** How much of a sentence is looked at on either side of a sum. */
const REACH = 60;

/** Whether the sum at `[from, to)` of a normalised sentence falls due after the first year only. */
export function isAfterFirstYear(normal: string, from: number, to: number): boolean {
  return (
    LATER_BEFORE.test(normal.slice(Math.max(0, from - REACH), from)) ||
    LATER_BEHIND.test(normal.slice(to, to + REACH))
  );
}
