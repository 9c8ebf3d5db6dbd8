/** Who sent a message. Nothing of a message is read before its sender is known. */

/** What the browsers tell of a sender; only what is looked at. */
export interface SenderFacts {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** This extension, as it knows itself. */
export interface Self {
  id: string;
  /** Its origin with a closing slash, `runtime.getURL('')`. */
  base: string;
}

/** A frame of a tab. */
export interface FrameAddress {
  tabId: number;
  frameId: number;
}

/**
 * `own`: an extension page or the background; `content`: one of our scripts in a page, `url` being its
 * frame's address as the browser tells it.
 */
export type Who = { kind: 'own' } | ({ kind: 'content'; url?: string } & FrameAddress);

/** Tells the sender, or null for anyone else (another extension, a page, a half-told sender). */
export function whoSent(sender: SenderFacts, self: Self): Who | null {
  if (sender.id !== self.id) return null;
  if (sender.url?.startsWith(self.base) === true) return { kind: 'own' };
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined) return null;
  const { url, frameId } = sender;
  return { kind: 'content', tabId, frameId, ...(url === undefined ? {} : { url }) };
}
