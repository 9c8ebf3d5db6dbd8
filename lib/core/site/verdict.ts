/** The verdict on an address: whom the page claims to be, and why that could not be verified. */

import type { PageSubject } from '../detect/severity';
import type { PageVerdict, Reason, ScanInput, SiteVerdict } from '../model';
import { foldText } from '../text/fold';
import { authorityClaimsIn } from './authority';
import { hanMentions, onlyMaker } from './brands';
import { type Claim, claimsIn, claimsInTitle } from './claims';
import { claimsInEnglish } from './claims-en';
import { isDirectory } from './directory';
import { hostOf, isNumberHost } from './host';
import { CHINESE, type Institution, isOwnHost } from './institutions';
import { borrowedFrom } from './lookalike';
import { marksOf } from './marks';
import { shownHost } from './punycode';
import { endsOf, type Part } from './region';

/** The verdict on an address, and the words of the text that make the claim (none: only the title does). */
export interface SiteClaim {
  verdict: SiteVerdict;
  claim?: { start: number; end: number };
}

/** What a page says of itself: the words in its title, and those in its text. */
interface Said {
  inTitle: Claim[];
  inText: Claim[];
}

/**
 * Null where nothing is to be said: no web address, an institution's own domain, a page that tells
 * of others or has nothing to do with card payments, or one that does not present itself as official.
 */
export function siteOf(input: ScanInput, page: PageVerdict, about: PageSubject): SiteClaim | null {
  const host = hostOf(input.url);
  if (host === null || isOwnHost(host) || !about.trade || tellsOfOthers(page)) return null;
  const title = input.title ?? '';
  const parts = endsOf(input.text);
  const said = claimsOfPage(title, parts);
  const institution = ownerOf(said, host, title);
  if (institution) return siteClaim(institution, said, host, input, parts);
  const backed = authorityOf(title, parts);
  const [authority] = [...backed.inTitle, ...backed.inText].map((claim) => claim.institution);
  return authority ? siteClaim(authority, backed, host, input, parts) : null;
}

function siteClaim(
  institution: Institution,
  { inTitle, inText }: Said,
  host: string,
  { text, title = '' }: ScanInput,
  parts: readonly Part[],
): SiteClaim {
  const claim = inText.find((one) => (one.institution ?? institution) === institution);
  const words = claim ? text.slice(claim.start, claim.end) : wordsOf(title, inTitle);
  const reasons = [...addressReasons(host, institution, words), ...marksOf(parts, institution)];
  return {
    verdict: {
      status: 'unverified',
      brand: institution.zh,
      host,
      known: listOf(institution.seen),
      ...(institution.phone ? { phone: institution.phone } : {}),
      reasons,
    },
    ...(claim ? { claim: { start: claim.start, end: claim.end } } : {}),
  };
}

function wordsOf(title: string, claims: readonly Claim[]): string {
  const [first] = claims;
  return first ? title.slice(first.start, first.end) : title;
}

function tellsOfOthers({ kind, kinds }: PageVerdict): boolean {
  return kind === 'article' || kind === 'complaint' || kinds.article + kinds.complaint > 0.5;
}

/** Claims to be an institution's own site. A directory of sites claims none in its text. */
function claimsOfPage(title: string, parts: readonly Part[]): Said {
  const inText = parts.flatMap(({ text, from }) => [
    ...claimsIn(text, from),
    ...claimsInEnglish(text, from),
  ]);
  const list = isDirectory(parts, inText);
  return {
    inTitle: [...claimsInTitle(title), ...claimsInEnglish(title)],
    inText: list ? [] : inText,
  };
}

/** Claims to be backed by an authority. */
function authorityOf(title: string, parts: readonly Part[]): Said {
  return {
    inTitle: authorityClaimsIn(title),
    inText: parts.flatMap(({ text, from }) => authorityClaimsIn(text, from)),
  };
}

/** Whom the page claims to be: the title's word first, then the text's, then what the address borrows. */
function ownerOf({ inTitle, inText }: Said, host: string, title: string): Institution | undefined {
  const named = [...inTitle, ...inText].find(({ institution }) => institution)?.institution;
  if (named || inTitle.length + inText.length === 0) return named;
  const ofTitle = onlyMaker(hanMentions(foldText(title)));
  return ofTitle ?? CHINESE.find((one) => borrowedFrom(host, one)?.how === 'name');
}

function addressReasons(host: string, institution: Institution, words: string): Reason[] {
  const borrowed = borrowedFrom(host, institution);
  const known = listOf(institution.seen);
  const reasons: Reason[] = [
    { id: 'site_claim', words },
    { id: 'site_domain', words: shownHost(host) },
    known.length > 0
      ? { id: 'site_known', words: known.join('、') }
      : { id: 'site_none_known', words: institution.zh },
  ];
  if (institution.authority) reasons.push({ id: 'site_authority', words: institution.zh });
  if (borrowed) reasons.push({ id: `site_borrows_${borrowed.how}`, words: borrowed.label });
  if (isNumberHost(host)) reasons.push({ id: 'site_number', words: host });
  return reasons;
}

function listOf(words = ''): string[] {
  return words.split(' ').filter((word) => word !== '');
}
