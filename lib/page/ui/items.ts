/** Findings and selections as items of a card: what they say, and where their words stand. */
import type { SessionView } from '../view';
import type { CardItem } from './card-shown';
import type { CardContent } from './content';
import { type Box, boxAround } from './place';

type View = Pick<SessionView, 'known' | 'rangesOf'>;

/** The item of a finding. */
export function itemOf(view: View, index: number, content: CardContent): CardItem {
  return { content, index, place: () => boxOf(view, index, content.quote) };
}

/** The page may have been read again meanwhile, and the indexes have moved: then the quote decides. */
function boxOf(view: View, index: number, quote: string): Box | undefined {
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
