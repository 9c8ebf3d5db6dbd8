/**
 * Which pictures of the gallery the long tests look at in Chromium. Names do not hang on colours nor
 * contrast on the language, so each state is looked at crosswise: Chinese in one of light and dark, English
 * in the other, in turns from state to state.
 */
import { SHOTS, type Shot } from '../../gallery/shots';

const LOOK = /-(zh|en)-(light|dark)-\d+$/;

/** A picture's screen and state, without its look. */
export const stateOf = ({ name }: Shot): string => name.replace(LOOK, '');
/** Whether a picture is in Chinese. */
export const isChinese = ({ name }: Shot): boolean => name.includes('-zh-');

/** All but the widest windows, which differ from the next by space alone. */
export const ORDINARY: readonly Shot[] = SHOTS.filter(({ width }) => width < 1920);

/**
 * Of each state two looks that differ in language and colours: where all four are there, those that share a
 * width, in turns; else the first light and the first dark one.
 */
export const CROSSWISE: readonly Shot[] = [...new Set(ORDINARY.map(stateOf))].flatMap(
  (state, i) => {
    const looks = ORDINARY.filter((shot) => stateOf(shot) === state);
    if (looks.length === 4)
      return looks.filter((shot) => isChinese(shot) === (shot.dark === i % 2 > 0));
    return [false, true].flatMap((dark) => looks.find((shot) => shot.dark === dark) ?? []);
  },
);
