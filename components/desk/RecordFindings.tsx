/** The clauses as they were found when the page was saved, with how they were shown. */
import type { CaptureRecord } from '../../lib/core/evidence/record';
import { type RecordedTerm, recordedTerms } from '../../lib/core/evidence/shown';
import type { Finding, Language, ScanReport } from '../../lib/core/model';
import { arrange, type Indexed } from '../findings/arrange';
import { FindingRow } from '../findings/FindingRow';
import { Quote } from '../findings/Quote';
import { Shown } from '../findings/Shown';
import { Button } from '../parts/Button';
import { TargetIcon } from '../parts/icons';
import { useText } from '../parts/locale';
import type { ClauseFrame } from './frames';

/** From a clause to its frame in a picture. */
interface Way {
  frames: readonly ClauseFrame[];
  /** Shows the frame of a term. */
  jump: (term: number) => void;
}

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

/** A term that the text in the record does not hold. `onJump`: it has a frame in a picture. */
function ElsewhereTerm(props: { term: RecordedTerm; onJump: (() => void) | undefined }) {
  const text = useText();
  const { severity, quote, display } = props.term;
  const language = /\p{Script=Han}/u.test(quote) ? 'zh' : 'en';
  return (
    <div>
      <Quote severity={severity} quote={quote} language={language} />
      <Shown display={display} />
      {props.onJump ? (
        <Button
          kind="quiet"
          label={text.common.card.jumpTo({ title: quote })}
          onClick={props.onJump}
        >
          <TargetIcon size={16} />
          {text.common.card.jump}
        </Button>
      ) : null}
    </div>
  );
}

/** Terms that the text in the record does not hold: hidden ones, and those in frames that it lacks. */
function Elsewhere(props: { terms: readonly RecordedTerm[] } & Way) {
  const words = useText().desk.record;
  const apart = props.terms.filter(({ finding }) => finding === undefined);
  if (apart.length === 0) return null;
  return (
    <section>
      <h4 class="group">{words.elsewhere({ count: apart.length })}</h4>
      <p class="small soft">{words.elsewhereHint}</p>
      {apart.map((term) => {
        const at = props.terms.indexOf(term);
        const framed = props.frames.some((frame) => frame.term === at);
        return (
          <ElsewhereTerm key={at} term={term} onJump={framed ? () => props.jump(at) : undefined} />
        );
      })}
    </section>
  );
}

interface RecordFindingsProps extends Way {
  record: Pick<CaptureRecord, 'findings' | 'display'>;
}

/** By severity, each row opens to the full explanation, and leads to its place in the picture. */
export function RecordFindings(props: RecordFindingsProps) {
  const text = useText();
  const { record, frames, jump } = props;
  const way = ({ index }: Indexed) => {
    const frame = frames.find(({ finding }) => finding === index);
    return frame === undefined ? {} : { onJump: () => jump(frame.term) };
  };
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
      <Elsewhere terms={terms} frames={frames} jump={jump} />
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
