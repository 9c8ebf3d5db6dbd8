/** Words for how a term was shown, in English. */
import type { Concealment } from '../../core/display';
import { formatNumber as n } from '../format';
import type { display as zh } from '../zh/display';

/** See the Chinese source. */
export const display = {
  title: 'How these words were shown',
  concealed: {
    preticked: () => 'The box beside it was already ticked for you',
    display: () => 'Not shown when the page opened',
    visibility: () => 'Hidden when the page opened',
    opacity: () => 'Made fully see-through, so nobody can read it',
    folded: () => 'Folded away until you open it',
    content_visibility: () => 'Not shown when the page opened',
    clipped: () => 'Cut off by its box when the page opened',
    offscreen: () => 'Placed off the screen, where scrolling does not reach',
    print_only: () => 'Appears only when the page is printed',
    attribute: ({ attribute }: Concealment) => attributeWords(attribute),
    template: () => 'Kept in a spare part of the page that is not shown now',
    pale: ({ contrast = 1, least = 4.5 }: Concealment) =>
      `${contrast < 2 ? 'Almost the colour of its background' : 'Pale and hard to read'} (contrast ${n(contrast)}; ${n(least)} is the usual minimum)`,
    tiny: ({ px = 0, bodyPx }: Concealment) =>
      `Tiny letters: ${n(px)}px${bodyPx === undefined ? '' : `, other words here are ${n(bodyPx)}px`}`,
    scroll_box: () => 'In a small box that you have to scroll by itself',
    generated: () => 'Put on by styling: it cannot be selected or searched',
    other_frame: () => 'On another site’s page, embedded in this one',
    dialog: () => 'In a pop-up, gone once it is closed',
  },
} satisfies typeof zh;

function attributeWords(attribute: string | undefined): string {
  if (attribute === 'placeholder') return 'In the grey hint of a field, gone as you type';
  if (attribute === 'alt') return 'In a picture’s description, normally not seen';
  if (attribute === 'title') return 'Seen only while the mouse rests on it';
  return 'In the page’s code, normally not seen';
}
