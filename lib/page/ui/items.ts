/** Findings and selections as items of a card: what they say, and where their words stand. */
import type { SessionView } from '../view';
import type { CardItem } from './card-shown';
import type { CardContent } from './content';
import { type Box, boxAround } from './place';

/** What is asked about findings. */
export interface ItemSource {
  view: Pick<SessionView, 'known' | 'rangesOf'>;
  content(index: number): CardContent | null;
}

/** The item of a finding; null where there is none of that index any more. */
export function itemOf({ view, content }: ItemSource, index: number): CardItem | null {
  const made = content(index);
  if (made === null) return null;
  return { content: made, index, place: () => boxOf(view, index, made.quote) };
}

/** The page may have been read again meanwhile, and the indexes have moved: then the quote decides. */
function boxOf(view: ItemSource['view'], index: number, quote: string): Box | undefined {
  const { findings } = view.known().report;
  const same = findings[index]?.quote === quote;
  const at = same ? index : findings.findIndex((finding) => finding.quote === quote);
  if (at < 0) return undefined;
  return boxAround(view.rangesOf(at).flatMap((range) => [...range.getClientRects()]));
}

/** Where the words stand that are selected right now, for as long as they are on the page. */
export function selectionBox(doc: Document): () => Box | undefined {
  const selection = doc.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return () => (range === null ? undefined : boxAround(range.getClientRects()));
}
