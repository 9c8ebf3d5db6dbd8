/** The findings of the panel: by what they cost, then what is set apart from them. */
import type { Finding, Language } from '../../lib/core/model';
import { useText } from '../parts/locale';
import { Fold } from './Fold';
import type { Grouped } from './groups';
import { PanelRow } from './PanelRow';
import type { PanelActions } from './state';

interface FindingsProps {
  grouped: Grouped;
  language: Language;
  /** Findings that have left the page. */
  gone: readonly Finding[];
  actions: PanelActions;
}

/** One section a group, with what it costs as its title. */
export function Groups(props: FindingsProps) {
  const words = useText().panel;
  const { grouped, language, actions } = props;
  return (
    <>
      {grouped.groups.map(({ group, items }) => (
        <section key={group} class="cost-group" aria-label={words.groups[group]}>
          <div class="cost-group__head">
            <h2>{words.groups[group]}</h2>
            <span class="cost-group__count small soft">{words.count({ count: items.length })}</span>
          </div>
          <ul class="rows">
            {items.map((item) => (
              <PanelRow
                key={item.index}
                item={item}
                language={language}
                onJump={actions.jump}
                aside={{ is: false, set: actions.dismiss }}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Dismissed(props: FindingsProps) {
  const words = useText().panel.dismissed;
  const { grouped, language, actions } = props;
  const { dismissed } = grouped;
  if (dismissed.length === 0) return null;
  return (
    <Fold title={words.title({ count: dismissed.length })} hint={words.hint}>
      <ul class="rows">
        {dismissed.map((item) => (
          <PanelRow
            key={item.index}
            item={item}
            language={language}
            onJump={actions.jump}
            aside={{ is: true, set: actions.dismiss }}
          />
        ))}
      </ul>
    </Fold>
  );
}

function Gone(props: FindingsProps) {
  const words = useText().panel.gone;
  const { gone, language } = props;
  if (gone.length === 0) return null;
  return (
    <Fold title={words.title({ count: gone.length })} hint={words.hint}>
      <ul class="rows">
        {gone.map((finding, index) => (
          <PanelRow
            key={`${finding.category} ${finding.quote}`}
            item={{ index, finding }}
            language={language}
          />
        ))}
      </ul>
    </Fold>
  );
}

function Mentions(props: FindingsProps) {
  const { popup } = useText();
  const { grouped, language, actions } = props;
  const { mentions } = grouped;
  if (mentions.length === 0) return null;
  return (
    <Fold title={popup.mentions({ count: mentions.length })} hint={popup.mentionsHint}>
      <ul class="rows">
        {mentions.map((item) => (
          <PanelRow
            key={item.index}
            item={item}
            language={language}
            showStance
            onJump={actions.jump}
          />
        ))}
      </ul>
    </Fold>
  );
}

/** What left the page, what the reader put aside, what is only mentioned: each folded. */
export function Apart(props: FindingsProps) {
  return (
    <>
      <Gone {...props} />
      <Dismissed {...props} />
      <Mentions {...props} />
    </>
  );
}
