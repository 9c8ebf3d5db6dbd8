/** What a pack is called on the page. Pure. */
import { wordsIn } from '../../lib/core/userpacks/own';
import { type Locale, langTag } from '../../lib/i18n/index';
import type { PackItem } from './state';

/** The pack's name; its id where it has none that can be read. */
export function nameOf({ facts, id }: Pick<PackItem, 'facts' | 'id'>, locale: Locale): string {
  return (facts && wordsIn(facts.name, locale)) || id;
}

/** The language that {@link nameOf} speaks, for `lang`. */
export function nameLanguage({ facts }: Pick<PackItem, 'facts'>, locale: Locale): string {
  const other = locale === 'zh' ? 'en' : 'zh';
  const there = facts === null || facts.name[locale] !== undefined;
  return langTag(there ? locale : other);
}

/** File name of an export: the id, which has nothing but letters, digits and hyphens, and the version. */
export function fileNameOf({ id, facts }: Pick<PackItem, 'facts' | 'id'>): string {
  const plain = id.replace(/[^a-z0-9-]/g, '_').slice(0, 40) || 'pack';
  return `${plain}${facts ? `-${facts.version}` : ''}.json`;
}
