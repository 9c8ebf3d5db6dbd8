/** A page may come back from the browser's cache, or be discarded. Events that it made itself say nothing. */

/** What is to be done then. */
export interface Following {
  /** The page is shown again, just as it was left. */
  back(): void;
  /** The page is left; `kept` where it may come back. */
  left(kept: boolean): void;
}

/** Follows until `signal` aborts. */
export function followPage({ back, left }: Following, signal: AbortSignal): void {
  const shown = ({ isTrusted, persisted }: PageTransitionEvent) => {
    if (isTrusted && persisted) back();
  };
  const hidden = ({ isTrusted, persisted }: PageTransitionEvent) => {
    if (isTrusted) left(persisted);
  };
  addEventListener('pageshow', shown, { signal });
  addEventListener('pagehide', hidden, { signal });
}
