/** The clauses as they were found when the page was saved. */
import type { Finding, Language, ScanReport } from '../../lib/core/model';
import { arrange, type Indexed } from '../findings/arrange';
import { FindingRow } from '../findings/FindingRow';
import { useText } from '../parts/locale';

/** A record keeps no page language; the rule that found a clause names the clause's own. */
function languageOf(item: Indexed): Language {
  return item.finding.rule.startsWith('en.') ? 'en' : 'zh';
}

/** A record keeps findings only; arranging needs no more than an empty offer beside them. */
function reportOf(findings: Finding[]): Pick<ScanReport, 'findings' | 'offer'> {
  return { findings, offer: { fees: [], contradictions: [] } };
}

/** By severity, each row opens to the full explanation. */
export function RecordFindings(props: { findings: Finding[] }) {
  const text = useText();
  const { groups, mentions } = arrange(reportOf(props.findings));
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
              <FindingRow key={item.index} item={item} language={languageOf(item)} />
            ))}
          </ul>
        </section>
      ))}
      {mentions.length > 0 ? (
        <section>
          <h4 class="group group--info">{text.popup.mentions({ count: mentions.length })}</h4>
          <ul class="rows">
            {mentions.map((item) => (
              <FindingRow key={item.index} item={item} language={languageOf(item)} showStance />
            ))}
          </ul>
        </section>
      ) : null}
    </section>
  );
}
