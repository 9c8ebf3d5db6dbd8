/** Hands the words of the chosen language to every component below. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Locale, langTag, type Text, textFor } from '../../lib/i18n/index';

const LocaleContext = createContext<Locale>('zh');

/** Sets the language of what it wraps, for the words and for assistive technology. */
export function LocaleProvider(props: { locale: Locale; children: ComponentChildren }) {
  return (
    <LocaleContext.Provider value={props.locale}>
      <div lang={langTag(props.locale)}>{props.children}</div>
    </LocaleContext.Provider>
  );
}

/** The language in use. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The words in the language in use. */
export function useText(): Text {
  return textFor(useContext(LocaleContext));
}
