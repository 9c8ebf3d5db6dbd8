/** Which pictures there are: screen, state, language, colours and width. */
import { POPUP_STATES } from './popup-states';

/** One picture. */
export interface Shot {
  /** File name without ending. */
  name: string;
  /** Address below the gallery's origin. */
  path: string;
  /** CSS px. */
  width: number;
  height: number;
  dark: boolean;
  /** The whole page, not only what a window of that height shows. */
  whole: boolean;
}

function popupShots(state: string): Shot[] {
  const variants = [
    { locale: 'zh', dark: false, width: 360 },
    { locale: 'en', dark: true, width: 360 },
    ...(state === 'findings' || state === 'saved'
      ? [{ locale: 'en', dark: false, width: 320 }]
      : []),
  ];
  return variants.map(({ locale, dark, width }) => ({
    name: `popup-${state}-${locale}-${dark ? 'dark' : 'light'}-${width}`,
    path: `popup.html?state=${state}&locale=${locale}`,
    width,
    height: 600,
    dark,
    whole: state === 'findings' || state === 'contract',
  }));
}

/** Every picture of the gallery. */
export const SHOTS: Shot[] = Object.keys(POPUP_STATES).flatMap(popupShots);
