/** What an own rule's finding says beside the rest: whose rule it is, and the law that its pack names. */
import type { OwnLaw, OwnRule } from '../userpacks/own';
import { wordsIn } from '../userpacks/own';

const WORDS = {
  zh: {
    source: (name: string, version: string) =>
      `来自你自己的规则包「${name}」（版本 ${version}），不是软件自带的规则。`,
    law: (title: string, article: string, effective: string) =>
      `规则包写的依据，软件没有核对：${title} ${article}${effective ? `（${effective} 起施行）` : ''}。`,
  },
  en: {
    source: (name: string, version: string) =>
      `From your own rule pack “${name}” (version ${version}), not one of the built-in rules.`,
    law: (title: string, article: string, effective: string) =>
      `Named by the pack, not checked by this product: ${title}, ${article}${effective ? ` (in force since ${effective})` : ''}.`,
  },
} as const;

/** One sentence that names the pack. */
export function ownSource({ name, version }: OwnRule, locale: 'zh' | 'en'): string {
  return WORDS[locale].source(wordsIn(name, locale), version);
}

/** One line for each legal text of the rule. */
export function ownLaws({ law }: OwnRule, locale: 'zh' | 'en'): string[] {
  return law.map(({ title, article, effective }: OwnLaw) =>
    WORDS[locale].law(title, article, effective ?? ''),
  );
}
