/** Which pictures there are: screen, state, language, colours and width. */
import { AGREEMENTS_STATES } from './agreements-states';
import { CERTIFICATES_STATES } from './certificates-state';
import { DESK_STATES } from './desk-states';
import { GUARD_STATES } from './guard-states';
import { IMPORT_STATES } from './imports-states';
import { INPAGE_STATES } from './inpage-states';
import { KEEP_STATES } from './keep-states';
import { PACKS_STATES } from './packs-states';
import { PANEL_STATES } from './panel-states';
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

interface Variant {
  locale: 'zh' | 'en';
  dark: boolean;
  width: number;
}

function shots(
  screen: 'popup' | 'panel' | 'desk' | 'packs' | 'inpage',
  state: string,
  variants: Variant[],
): Shot[] {
  return variants.map(({ locale, dark, width }) => ({
    name: `${screen}-${state}-${locale}-${dark ? 'dark' : 'light'}-${width}`,
    path: `${screen}.html?state=${state}&locale=${locale}`,
    width,
    height: screen === 'popup' || screen === 'inpage' ? 600 : 900,
    dark,
    whole:
      state === 'findings' ||
      state === 'contract' ||
      state.startsWith('offer') ||
      (screen !== 'popup' && screen !== 'inpage'),
  }));
}

const POPUP: Variant[] = [
  { locale: 'zh', dark: false, width: 360 },
  { locale: 'en', dark: true, width: 360 },
  { locale: 'en', dark: false, width: 320 },
  { locale: 'zh', dark: true, width: 320 },
];
const PANEL: Variant[] = [
  { locale: 'zh', dark: false, width: 420 },
  { locale: 'en', dark: true, width: 420 },
  { locale: 'en', dark: false, width: 320 },
  { locale: 'zh', dark: true, width: 800 },
];
const INPAGE: Variant[] = [
  { locale: 'zh', dark: false, width: 800 },
  { locale: 'en', dark: true, width: 800 },
  { locale: 'en', dark: false, width: 320 },
  { locale: 'zh', dark: true, width: 320 },
];
const DESK: Variant[] = [
  { locale: 'zh', dark: false, width: 1280 },
  { locale: 'en', dark: true, width: 1280 },
  { locale: 'zh', dark: false, width: 320 },
  { locale: 'zh', dark: false, width: 1920 },
];

/** Every picture of the gallery. */
export const SHOTS: Shot[] = [
  ...Object.keys(POPUP_STATES).flatMap((state) => shots('popup', state, POPUP)),
  ...Object.keys(PANEL_STATES).flatMap((state) => shots('panel', state, PANEL)),
  ...Object.keys(AGREEMENTS_STATES).flatMap((state) => shots('panel', state, PANEL)),
  ...Object.keys(INPAGE_STATES).flatMap((state) => shots('inpage', state, INPAGE)),
  ...Object.keys(GUARD_STATES).flatMap((state) => shots('inpage', state, INPAGE)),
  ...Object.keys(DESK_STATES).flatMap((state) => shots('desk', state, DESK)),
  ...Object.keys(CERTIFICATES_STATES).flatMap((state) => shots('desk', state, DESK)),
  ...Object.keys(KEEP_STATES).flatMap((state) => shots('desk', state, DESK)),
  ...Object.keys(IMPORT_STATES).flatMap((state) => shots('desk', state, DESK)),
  ...Object.keys(PACKS_STATES).flatMap((state) => shots('packs', state, DESK)),
];
