/** What the extension does on this site, one switch each. */
import { useState } from 'preact/hooks';
import type { SiteChange } from '../../lib/platform/messages';
import { Button } from '../parts/Button';
import { PauseIcon } from '../parts/icons';
import { useText } from '../parts/locale';
import type { SiteView } from './state';

interface SwitchProps {
  on: boolean;
  children: string;
  onChange: (on: boolean) => void;
}

/** A labelled switch; a checkbox to assistive technology and to the keyboard. */
function Switch(props: SwitchProps) {
  return (
    <label class="switch">
      <span>{props.children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={props.on}
        aria-checked={props.on}
        onChange={({ currentTarget }) => props.onChange(currentTarget.checked)}
      />
    </label>
  );
}

interface SiteSwitchesProps {
  site: SiteView;
  choose: (change: SiteChange) => void;
}

/** A switch for each thing that can be chosen, and the pause. */
function SiteSwitches(props: SiteSwitchesProps) {
  const words = useText().panel.site;
  const { site, choose } = props;
  return (
    <>
      <Switch on={site.guard} onChange={(on) => choose({ what: 'guard', on, everywhere: false })}>
        {words.guard}
      </Switch>
      <Switch
        on={site.guardEverywhere}
        onChange={(on) => choose({ what: 'guard', on, everywhere: true })}
      >
        {words.guardEverywhere}
      </Switch>
      <Switch on={site.bar} onChange={(on) => choose({ what: 'bar', on })}>
        {words.bar}
      </Switch>
      <div class="site-controls__pause">
        <Button small onClick={() => choose({ what: 'pause', on: true })}>
          <PauseIcon size={16} />
          {words.pause}
        </Button>
        <span class="small soft">{words.pauseHint}</span>
      </div>
    </>
  );
}

interface SiteControlsProps {
  site: SiteView | null;
  choose: (change: SiteChange) => void;
}

/** The panel's: always open. Nothing until it is known what holds here. */
export function SiteControls(props: SiteControlsProps) {
  const words = useText().panel.site;
  const { site, choose } = props;
  if (site === null) return null;
  return (
    <section class="site-controls" aria-labelledby="site-title">
      <h2 id="site-title">{words.title}</h2>
      <SiteSwitches site={site} choose={choose} />
    </section>
  );
}

/**
 * The popup's: folded, but open from the start where something is off. Whoever switched it off, the
 * reader or a page in his name, finds it here with the way back.
 */
export function FoldedSiteControls(props: SiteControlsProps) {
  const { site, choose } = props;
  return site === null ? null : <Folded site={site} choose={choose} />;
}

/** What is switched on again must not close under the hand that does it. */
function Folded(props: SiteSwitchesProps) {
  const words = useText().panel.site;
  const { guard, guardEverywhere, bar } = props.site;
  const [open] = useState(!(guard && guardEverywhere && bar));
  return (
    <details class="site-controls" open={open}>
      <summary class="fold">{words.title}</summary>
      <SiteSwitches {...props} />
    </details>
  );
}
