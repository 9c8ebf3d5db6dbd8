/** Tells when a page says nothing though it is its turn. */

/** A watch that runs from the start. */
export interface SilenceWatch {
  /** The page has said something. */
  heard(): void;
  /** The page waits for us: until {@link resume} it owes nothing. */
  pause(): void;
  resume(): void;
  stop(): void;
}

/** Calls `silent` where nothing is heard for `ms` in which an answer is owed. */
export function watchSilence(ms: number, silent: () => void): SilenceWatch {
  let paused = false;
  let timer = setTimeout(silent, ms);
  const again = () => {
    clearTimeout(timer);
    if (!paused) timer = setTimeout(silent, ms);
  };
  const turn = (ours: boolean) => {
    paused = ours;
    again();
  };
  return {
    heard: again,
    pause: () => turn(true),
    resume: () => turn(false),
    stop: () => turn(true),
  };
}
