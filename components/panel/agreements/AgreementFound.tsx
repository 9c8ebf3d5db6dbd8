/** What was found in an agreement: the verdict, what it takes back of the page, its clauses worst first. */
import type { ScanReport } from '../../../lib/core/model';
import type { Text } from '../../../lib/i18n/index';
import type { LinkedAgreement } from '../../../lib/platform/messages';
import { type Arranged, arrange, type Indexed } from '../../findings/arrange';
import { FindingRow } from '../../findings/FindingRow';
import { Button } from '../../parts/Button';
import { EyeIcon, SeverityIcon } from '../../parts/icons';
import { useText } from '../../parts/locale';
import { AcrossPairs } from './AcrossPairs';
import type { AgreementsActions, LinkView } from './state';

type View = Extract<LinkView, { kind: 'read' }>;

interface AgreementFoundProps {
  link: LinkedAgreement;
  view: View;
  actions: AgreementsActions;
}

/** See the head of this file. */
export function AgreementFound({ link, view, actions }: AgreementFoundProps) {
  const text = useText();
  const { reading, opening } = view;
  const { report, contradictions } = reading;
  const arranged = arrange(report);
  const open = (index?: number) => actions.open(link.id, index);
  return (
    <>
      <Verdict arranged={arranged} />
      <p class="small soft">{notes(link, view, text).join(' ')}</p>
      <AcrossPairs
        pairs={contradictions}
        language={report.page.language}
        toAgreement={open}
        toPage={actions.jump}
      />
      <Clauses
        arranged={arranged}
        report={report}
        name={text.agreements.findings({ label: link.label })}
        open={open}
      />
      <p class="small" role="status">
        {opening === 'idle' ? null : text.agreements.opening[opening]}
      </p>
      <div class="agreement__acts">
        <Button
          kind="quiet"
          label={text.agreements.openOf({ label: link.label })}
          onClick={() => open()}
        >
          {text.agreements.open}
        </Button>
      </div>
    </>
  );
}

function Verdict({ arranged }: { arranged: Arranged }) {
  const text = useText();
  const [worst] = arranged.groups;
  if (worst === undefined) {
    return (
      <p class="agreement__verdict" role="status">
        <EyeIcon size={16} />
        <span>{text.agreements.nothing}</span>
      </p>
    );
  }
  const counts = arranged.groups.map(({ severity, items }) =>
    text.common.severityCount[severity]({ count: items.length }),
  );
  return (
    <p class={`agreement__verdict group--${worst.severity}`} role="status">
      <SeverityIcon severity={worst.severity} size={16} />
      <span>{counts.join(' · ')}</span>
    </p>
  );
}

/** What was read, and what is not as the link said. */
function notes({ url }: LinkedAgreement, { reading }: View, text: Text): string[] {
  const words = text.agreements;
  const host = new URL(reading.url).host;
  const moved = url !== null && new URL(url).host !== host;
  return [
    words.checked({ chars: reading.chars }),
    ...(moved ? [words.movedTo({ host })] : []),
    ...(reading.report.ownFailed ? [words.ownFailed] : []),
  ];
}

/** Clauses that stand there at once, and the most that are listed at all. */
const OPEN = 5;
const MOST = 100;

interface ClausesProps {
  arranged: Arranged;
  report: ScanReport;
  /** What the list is called for a screen reader. */
  name: string;
  open: (index: number) => void;
}

function Clauses({ arranged, report, name, open }: ClausesProps) {
  const text = useText().agreements;
  const all = arranged.groups.flatMap((group) => group.items);
  const rows = (items: Indexed[]) =>
    items.map((item) => (
      <FindingRow
        key={item.index}
        item={item}
        language={report.page.language}
        onJump={() => open(item.index)}
      />
    ));
  if (all.length === 0) return null;
  const folded = all.slice(OPEN, MOST);
  return (
    <>
      <ul class="rows" aria-label={name}>
        {rows(all.slice(0, OPEN))}
      </ul>
      {folded.length > 0 ? (
        <details>
          <summary class="fold">{text.more({ count: folded.length })}</summary>
          <ul class="rows">{rows(folded)}</ul>
        </details>
      ) : null}
      {all.length > MOST ? (
        <p class="small soft">{text.unlisted({ count: all.length - MOST })}</p>
      ) : null}
    </>
  );
}
