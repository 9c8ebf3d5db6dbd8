/** What an address borrows from an institution's name: the name itself, or letters that look like it. */
import type { Institution } from './institutions';
import { shownHost } from './punycode';

/**
 * Characters that are taken for a Latin letter at a glance (a small part of Unicode's UTS 39
 * confusables: digits, Cyrillic and Greek letters). Capital I in an address is lower-cased to i by
 * the time it is read, so i and l count as one.
 */
const LOOKS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '3': 'e',
  '5': 's',
  '\u0430': 'a',
  '\u0435': 'e',
  '\u043e': 'o',
  '\u0440': 'p',
  '\u0441': 'c',
  '\u0445': 'x',
  '\u0443': 'y',
  '\u043a': 'k',
  '\u0456': 'l',
  '\u04cf': 'l',
  '\u0455': 's',
  '\u03b1': 'a',
  '\u03bf': 'o',
  '\u03c1': 'p',
  '\u03ba': 'k',
  '\u0131': 'l',
};

/** An address as the eye takes it. */
function glance(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return [...bare]
    .map((char) => LOOKS[char] ?? char)
    .join('')
    .replace(/vv/g, 'w')
    .replace(/rn/g, 'm');
}

/** What a host borrows from a name. */
export interface Borrowed {
  /** `name`: the very letters; `letters`: others that look like them. */
  how: 'name' | 'letters';
  /** The label of the host, as it is shown. */
  label: string;
}

/** The first label of a host that holds one of the institution's names, or looks as if it did. */
export function borrowedFrom(host: string, { keys = '' }: Institution): Borrowed | null {
  const labels = shownHost(host).split('.');
  for (const key of keys.split(' ').filter((word) => word !== '')) {
    const exact = labels.find((label) => label.includes(key));
    if (exact !== undefined) return { how: 'name', label: exact };
    const alike = labels.find((label) => glance(label).includes(glance(key)));
    if (alike !== undefined) return { how: 'letters', label: alike };
  }
  return null;
}
