/** What the extension does on this site, one switch each. */
import { Button } from '../parts/Button';
import { PauseIcon } from '../parts/icons';
import { useText } from '../parts/locale';
import type { PanelActions, SiteView } from './state';

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

interface SiteControlsProps {
  site: SiteView | null;
  actions: PanelActions;
}

/** Nothing until it is known what holds here. */
export function SiteControls(props: SiteControlsProps) {
  const words = useText().panel.site;
  const { site, actions } = props;
  if (site === null) return null;
  const { choose } = actions;
  return (
    <section class="site-controls" aria-labelledby="site-title">
      <h2 id="site-title">{words.title}</h2>
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
    </section>
  );
}
