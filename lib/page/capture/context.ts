/** What every step of a capture in the page shares. */
import type { CaptureLimits } from '../../core/capture/limits';
import type { LoadedSet } from './loaded';
import type { MissingList } from './missing';

/** Made once for each capture; holds no page node beyond it. */
export interface CaptureContext {
  limits: CaptureLimits;
  signal: AbortSignal;
  missing: MissingList;
  /** The shadow root of an element, closed ones too where the browser tells an extension. */
  shadowOf(element: Element): ShadowRoot | null;
  /** Style sheets of other sites that were read again through CORS. */
  sheets: Map<CSSStyleSheet, CSSStyleSheet>;
  loaded: LoadedSet;
  /** Secret fields (passwords, card numbers) and hidden fields whose values were left out. */
  withheld: { secret: number; hidden: number };
}
