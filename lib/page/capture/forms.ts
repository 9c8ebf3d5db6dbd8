/** What stands in form fields now: the properties, which markup does not tell. */
import { escapeText } from '../../core/capture/text';
import { attribute } from './attributes';
import type { CaptureContext } from './context';

/** Attributes that {@link inputState} writes itself. */
export const INPUT_STATE = new Set(['value', 'checked', 'type']);

/** Fields whose content is a secret: it belongs into no evidence that will be handed on. */
function isSecret(input: HTMLInputElement): boolean {
  return (
    input.type === 'password' ||
    /\b(?:cc-|one-time-code|(?:new|current)-password)/.test(input.autocomplete)
  );
}

/** State of an `<input>` as attributes. Secrets and hidden fields (tokens) are withheld and counted. */
export function inputState(input: HTMLInputElement, context: CaptureContext): string {
  const kept = attribute('type', input.type === 'image' ? 'button' : input.type);
  if (input.type === 'hidden') return withhold(kept, 'hidden', input, context);
  if (isSecret(input)) return withhold(kept, 'secret', input, context);
  const checked = input.checked ? ' checked' : '';
  const ticked = input.type === 'checkbox' || input.type === 'radio';
  const value = input.value !== '' || ticked ? attribute('value', input.value) : '';
  return `${kept}${value}${checked}`;
}

function withhold(
  kept: string,
  why: 'secret' | 'hidden',
  input: HTMLInputElement,
  context: CaptureContext,
): string {
  if (input.value !== '') context.withheld[why] += 1;
  return kept;
}

/** Text of a `<textarea>`; a first line break would be eaten by the parser, so one is put before. */
export function textareaMarkup(area: HTMLTextAreaElement): string {
  return `\n${escapeText(area.value)}`;
}
