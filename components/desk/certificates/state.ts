/** Everything the desk shows of the switch for site certificates, as one value. */

/** `absent`: this browser tells an extension no certificates, or it is not known yet. */
export type CertificatesView =
  | { kind: 'absent' }
  | {
      kind: 'ready';
      on: boolean;
      /** The browser or the user did not agree to what was asked last. */
      refused: boolean;
    };

/** What the reader can do. */
export interface CertificatesActions {
  /** To be called in the click itself: the browser asks for that. */
  switchTo(on: boolean): void;
}
