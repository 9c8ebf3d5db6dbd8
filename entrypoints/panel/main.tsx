/** The side panel (sidebar in Firefox). `?tab=ID` and `?window=ID` open it as a page of its own. */
import { render } from 'preact';
import { PanelView } from '../../components/panel/PanelView';
import type { PanelState } from '../../components/panel/state';
import '../../components/styles/panel.css';
import { openScreen } from '../../lib/platform/screen';
import { PanelController } from './controller';
import { browserPorts } from './ports';

async function start(root: HTMLElement): Promise<void> {
  const screen = await openScreen(
    (text) => text.panel.title,
    () => controller.redraw(),
  );
  const draw = (state: PanelState): void =>
    render(<PanelView state={state} locale={screen.locale()} actions={controller.actions} />, root);
  const controller = new PanelController(browserPorts(screen.switchLanguage), draw);
  await controller.follow(screen.closing);
}

const root = document.getElementById('root');
if (root) void start(root);
