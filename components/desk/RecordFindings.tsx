/** The clauses as they were found when the page was saved, with how they were shown. */
import type { CaptureRecord } from '../../lib/core/evidence/record';
import { type RecordedTerm, recordedTerms } from '../../lib/core/evidence/shown';
import type { Finding, Language, ScanReport } from '../../lib/core/model';
import { arrange, type Indexed } from '../findings/arrange';
import { FindingRow } from '../findings/FindingRow';
import { Quote } from '../findings/Quote';
import { Shown } from '../findings/Shown';
import { useText } from '../parts/locale';

/** A record keeps no page language; the rule that found a clause names the clause's own. */
function languageOf(item: Indexed): Language {
  return item.finding.rule.startsWith('en.') ? 'en' : 'zh';
}

/** A record keeps findings only; arranging needs no more than an empty offer beside them. */
function reportOf(findings: Finding[]): Pick<ScanReport, 'findings' | 'offer'> {
  return { findings, offer: { fees: [], contradictions: [] } };
}

/** The findings, each with how it was shown where the record tells. */
function withDisplays(findings: readonly Finding[], terms: readonly RecordedTerm[]): Finding[] {
  const displays = new Map(terms.map(({ finding, display }) => [finding, display]));
  return findings.map((finding, index) => {
    const display = displays.get(index);
    return display === undefined ? finding : { ...finding, display };
  });
}

/** Terms that the text in the record does not hold: hidden ones, and those in frames that it lacks. */
function Elsewhere(props: { terms: readonly RecordedTerm[] }) {
  const text = useText();
  if (props.terms.length === 0) return null;
  return (
    <section>
      <h4 class="group">{text.desk.record.elsewhere({ count: props.terms.length })}</h4>
      <p class="small soft">{text.desk.record.elsewhereHint}</p>
      {props.terms.map(({ severity, quote, display }, index) => (
        // The same words may stand in several places; a record never changes.
        <div key={`${index} ${quote}`}>
          <Quote
            severity={severity}
            quote={quote}
            language={/\p{Script=Han}/u.test(quote) ? 'zh' : 'en'}
          />
          <Shown display={display} />
        </div>
      ))}
    </section>
  );
}

interface RecordFindingsProps {
  record: Pick<CaptureRecord, 'findings' | 'display'>;
  /** Indexes of the findings that have a frame in a picture. */
  framed: ReadonlySet<number>;
  /** Shows a finding's frame. */
  jump: (finding: number) => void;
}

/** By severity, each row opens to the full explanation, and leads to its place in the picture. */
export function RecordFindings(props: RecordFindingsProps) {
  const text = useText();
  const { record, framed, jump } = props;
  const way = ({ index }: Indexed) => (framed.has(index) ? { onJump: jump } : {});
  const terms = recordedTerms(record.display);
  const { groups, mentions } = arrange(reportOf(withDisplays(record.findings, terms)));
  return (
    <section class="block">
      <h3>{text.desk.record.findings}</h3>
      {groups.length === 0 ? <p class="soft">{text.desk.record.noFindings}</p> : null}
      {groups.map((group) => (
        <section key={group.severity}>
          <h4 class={`group group--${group.severity}`}>
            {text.common.severityCount[group.severity]({ count: group.items.length })}
          </h4>
          <ul class="rows">
            {group.items.map((item) => (
              <FindingRow key={item.index} item={item} language={languageOf(item)} {...way(item)} />
            ))}
          </ul>
        </section>
      ))}
      <Elsewhere terms={terms.filter(({ finding }) => finding === undefined)} />
      {mentions.length > 0 ? (
        <section>
          <h4 class="group group--info">{text.popup.mentions({ count: mentions.length })}</h4>
          <ul class="rows">
            {mentions.map((item) => (
              <FindingRow
                key={item.index}
                item={item}
                language={languageOf(item)}
                showStance
                {...way(item)}
              />
            ))}
          </ul>
        </section>
      ) : null}
    </section>
  );
}
