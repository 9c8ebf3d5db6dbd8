/** The desk's switch for site certificates shows how the browser stands, not what was wished. */
import { describe, expect, it, vi } from 'vitest';
import { CertificateController } from '../../entrypoints/desk/certificates';

function desk(offered = true) {
  const browser = { on: false };
  const ports = {
    offered: () => offered,
    isOn: vi.fn(async () => browser.on),
    switchTo: vi.fn(async (on: boolean) => {
      browser.on = on;
      return true;
    }),
  };
  const redraw = vi.fn();
  return { browser, ports, redraw, controller: new CertificateController(ports, redraw) };
}

describe('the switch for site certificates', () => {
  it('is not there where the browser offers no such thing', async () => {
    const { controller, ports } = desk(false);
    await controller.refresh();
    expect(controller.view).toEqual({ kind: 'absent' });
    expect(ports.isOn).not.toHaveBeenCalled();
  });

  it('asks within the act itself, and goes on and off', async () => {
    const { controller, ports, redraw } = desk();
    await controller.refresh();
    expect(controller.view).toEqual({ kind: 'ready', on: false, refused: false });
    for (const on of [true, false]) {
      redraw.mockClear();
      controller.actions.switchTo(on);
      // Synchronously: behind an await Firefox would refuse.
      expect(ports.switchTo).toHaveBeenLastCalledWith(on);
      await vi.waitFor(() => expect(redraw).toHaveBeenCalledOnce());
      expect(controller.view).toEqual({ kind: 'ready', on, refused: false });
    }
  });

  it('shows a permission that was taken back elsewhere', async () => {
    const { browser, controller } = desk();
    browser.on = true;
    await controller.refresh();
    browser.on = false;
    await controller.refresh();
    expect(controller.view).toEqual({ kind: 'ready', on: false, refused: false });
  });

  it('says when the browser did not agree, until it does', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { controller, ports, redraw } = desk();
    for (const refusal of [async () => false, () => Promise.reject(new Error('no gesture'))]) {
      ports.switchTo.mockImplementationOnce(refusal);
      redraw.mockClear();
      controller.actions.switchTo(true);
      await vi.waitFor(() => expect(redraw).toHaveBeenCalledOnce());
      expect(controller.view).toEqual({ kind: 'ready', on: false, refused: true });
    }
    redraw.mockClear();
    controller.actions.switchTo(true);
    await vi.waitFor(() => expect(redraw).toHaveBeenCalledOnce());
    expect(controller.view).toEqual({ kind: 'ready', on: true, refused: false });
  });
});
