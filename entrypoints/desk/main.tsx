/** The evidence desk. `#ID` opens a record. */
import { render } from 'preact';
import { DeskView } from '../../components/desk/DeskView';
import type { DeskState } from '../../components/desk/state';
import '../../components/styles/desk.css';
import { openScreen, whenSeen } from '../../lib/platform/screen';
import { DeskController } from './controller';
import { browserPorts, packsUrl } from './ports';

async function start(root: HTMLElement): Promise<void> {
  const screen = await openScreen(
    ({ desk, common }) => `${desk.title} · ${common.appName}`,
    () => controller.redraw(),
  );
  const draw = (state: DeskState): void => {
    const locale = screen.locale();
    render(<DeskView {...{ state, locale, packsUrl }} actions={controller.actions} />, root);
  };
  const controller = new DeskController(browserPorts(screen.switchLanguage), draw);
  // A capture may have been added meanwhile in another tab.
  whenSeen(() => void controller.refresh(), screen.closing);
  await controller.open();
}

const root = document.getElementById('root');
if (root) void start(root);
