/** A page that calls itself official at an address that could not be verified: why, and what to do. */
import type { SiteVerdict } from '../../lib/core/model';
import { explainSite } from '../../lib/core/site/explain';
import { SeverityIcon } from '../parts/icons';
import { useLocale, useText } from '../parts/locale';

/** Nothing for a page without such a verdict. */
export function SiteNote(props: { site: SiteVerdict | undefined }) {
  const text = useText();
  const locale = useLocale();
  if (!props.site) return null;
  const { title, says, reasons, todo } = explainSite(props.site, locale);
  const [first, ...rest] = reasons;
  return (
    <section class="site" aria-label={title}>
      <SeverityIcon severity="medium" size={18} />
      <h2 class="site__title">{title}</h2>
      <div class="site__body">
        <p>{says}</p>
        {first ? <p class="small soft">{first}</p> : null}
        {rest.length > 0 ? (
          <details class="small soft">
            <summary class="fold">{text.common.site.more({ count: rest.length })}</summary>
            <ul>
              {rest.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </details>
        ) : null}
        <p class="site__todo">{todo}</p>
      </div>
    </section>
  );
}
