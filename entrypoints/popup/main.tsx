/** The toolbar popup. `?tab=ID` opens it as a page for that tab. */
import { render } from 'preact';
import { PopupView } from '../../components/popup/PopupView';
import type { PopupState } from '../../components/popup/state';
import '../../components/styles/popup.css';
import { openScreen } from '../../lib/platform/screen';
import { PopupController } from './controller';
import { browserPorts } from './ports';

async function start(root: HTMLElement): Promise<void> {
  const screen = await openScreen(
    (text) => text.popup.title,
    () => controller.redraw(),
  );
  const draw = (state: PopupState): void =>
    render(<PopupView state={state} locale={screen.locale()} actions={controller.actions} />, root);
  const controller = new PopupController(browserPorts(screen.switchLanguage), draw);
  await controller.follow(screen.closing);
}

document.documentElement.classList.toggle('as-page', location.search.includes('tab='));
const root = document.getElementById('root');
if (root) void start(root);
