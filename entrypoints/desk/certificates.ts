/** What the desk does with the switch for site certificates, apart from drawing and from the browser. */
import type {
  CertificatesActions,
  CertificatesView,
} from '../../components/desk/certificates/state';

/** The outside world of the switch. */
export interface CertificatePorts {
  /** Whether this browser can be asked for certificates at all. */
  offered(): boolean;
  isOn(): Promise<boolean>;
  /** Whether the browser has done so; rejects where it would not even ask. */
  switchTo(on: boolean): Promise<boolean>;
}

/** Holds what the desk shows of the switch and answers its acts. The browser alone knows how it stands. */
export class CertificateController {
  view: CertificatesView = { kind: 'absent' };
  private refused = false;

  constructor(
    private readonly ports: CertificatePorts,
    private readonly redraw: () => void,
  ) {}

  /** What the view may call. Nothing rejects: a refusal is drawn. */
  readonly actions: CertificatesActions = {
    // Asked for at once: behind an await the browser would not take it for the user's act any more.
    switchTo: (on) => void this.settle(this.ports.switchTo(on)),
  };

  /** Looks how the switch stands. Never rejects. */
  async refresh(): Promise<void> {
    if (!this.ports.offered()) return;
    try {
      this.view = { kind: 'ready', on: await this.ports.isOn(), refused: this.refused };
    } catch (error) {
      console.error('[swipewise] certificates', error);
    }
    this.redraw();
  }

  private async settle(switching: Promise<boolean>): Promise<void> {
    try {
      this.refused = !(await switching);
    } catch (error) {
      console.error('[swipewise] certificates', error);
      this.refused = true;
    }
    await this.refresh();
  }
}
