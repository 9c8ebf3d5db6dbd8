/** The words of a record: those that the user had selected, the article with its clauses marked, the text. */
import { useMemo, useState } from 'preact/hooks';
import { markArticle } from '../../lib/core/evidence/article';
import { guarded } from '../../lib/core/evidence/guarded';
import type { CaptureRecord } from '../../lib/core/evidence/record';
import { explain } from '../../lib/core/explain';
import { Button } from '../parts/Button';
import { useLocale, useText } from '../parts/locale';

/** Words in a box of their own; nothing where there are none and nothing is said of that. */
export function TextBlock(props: { name: string; text: string | null; none?: string }) {
  const { name, text, none } = props;
  if (text === null && none === undefined) return null;
  return (
    <section class="block">
      <h3>{name}</h3>
      {text === null ? (
        <p class="soft">{none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
        <section class="page-text" tabIndex={0} aria-label={name}>
          {text}
        </section>
      )}
    </section>
  );
}

/** The article, opened when asked for, in a frame that runs nothing and reaches nothing. */
export function Article(props: { article: string | null; record: CaptureRecord }) {
  const words = useText().desk.record;
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const { article, record } = props;
  const page = useMemo(() => {
    if (!open || article === null) return '';
    const terms = record.findings.filter(({ stance }) => stance === 'term');
    const clauses = terms.map((finding) => ({
      quote: finding.quote,
      label: explain(finding, locale).title,
    }));
    return guarded(markArticle(article, clauses));
  }, [open, article, record, locale]);
  if (article === null) return null;
  return (
    <section class="block">
      <h3>{words.article}</h3>
      <p class="small soft">{words.articleHint}</p>
      {open ? (
        <iframe
          class="article"
          title={words.article}
          sandbox=""
          referrerpolicy="no-referrer"
          srcdoc={page}
        />
      ) : (
        <Button small onClick={() => setOpen(true)}>
          {words.articleShow}
        </Button>
      )}
    </section>
  );
}
