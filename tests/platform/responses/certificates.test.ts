/** The switch for certificates: who listens when, what is asked, and that no page waits for long. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (told: { permissions?: string[] }) => void;
const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
const headers = event();
const permissions = {
  ...{ onAdded: event(), onRemoved: event(), contains: vi.fn(async () => false) },
  ...{ request: vi.fn(async () => true), remove: vi.fn(async () => true) },
};
const manifest = vi.fn((): object => ({ optional_permissions: ['webRequestBlocking'] }));
const getSecurityInfo = vi.fn();
const alarms = { create: vi.fn(), clear: vi.fn(async () => true) };
vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    ...{ permissions, alarms },
    runtime: { getManifest: manifest },
    webRequest: { onHeadersReceived: headers, getSecurityInfo },
  },
}));
const rememberTls = vi.fn(async () => undefined);
vi.mock('../../../lib/platform/responses/memory', () => ({ rememberTls }));
const { watchCertificates } = await import('../../../lib/platform/responses/ask-certificates');
const { offersCertificates, onCertificatesSwitched, switchCertificates } = await import(
  '../../../lib/platform/responses/certificates'
);

const REQUEST = { requestId: 'r', url: 'https://a.example/' };
const SWITCH = { permissions: ['webRequestBlocking'] };
const TOLD = {
  ...{ state: 'secure', protocolVersion: 'TLSv1.3', cipherSuite: 'C' },
  certificates: [{ subject: 'CN=a', fingerprint: { sha256: 'ab'.repeat(32) } }],
};
const last = ({ addListener }: ReturnType<typeof event>): Listener =>
  addListener.mock.lastCall?.[0] ?? expect.fail('nobody listens');
const notAllowed = () => {
  throw new Error("requires the 'webRequestBlocking' permission");
};

beforeEach(() => {
  vi.resetAllMocks();
  manifest.mockReturnValue({ optional_permissions: ['webRequestBlocking'] });
  permissions.contains.mockResolvedValue(false);
  rememberTls.mockResolvedValue(undefined);
  alarms.clear.mockResolvedValue(true);
});
afterEach(() => vi.useRealTimers());

describe('the listener that holds pages back', () => {
  it('is not even tried where the browser offers no such thing', () => {
    for (const other of [{}, { optional_permissions: ['tabs'] }]) {
      manifest.mockReturnValue(other);
      watchCertificates();
      expect(offersCertificates()).toBe(false);
    }
    expect(headers.addListener).not.toHaveBeenCalled();
  });

  it('is there from the first turn of a worker on, for whole pages over https alone', () => {
    watchCertificates();
    expect(headers.addListener).toHaveBeenCalledExactlyOnceWith(
      expect.any(Function),
      { urls: ['https://*/*'], types: ['main_frame'] },
      ['blocking'],
    );
    expect(alarms.clear).toHaveBeenCalledOnce();
  });

  it('is not there while it is switched off, comes with the permission, and goes with it', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    headers.addListener.mockImplementationOnce(notAllowed);
    watchCertificates();
    await vi.waitFor(() => expect(permissions.contains).toHaveBeenCalledWith(SWITCH));
    last(permissions.onAdded)({ permissions: ['tabs'] });
    expect(headers.addListener).toHaveBeenCalledOnce();
    last(permissions.onAdded)(SWITCH);
    expect(headers.addListener).toHaveBeenCalledTimes(2);
    // Not there from the start on: Firefox would not wake a worker for it. The next start calls that off.
    expect(alarms.create).toHaveBeenCalledExactlyOnceWith(expect.any(String), {
      periodInMinutes: 1,
    });
    expect(alarms.clear).not.toHaveBeenCalled();
    last(permissions.onRemoved)({});
    expect(headers.removeListener).not.toHaveBeenCalled();
    last(permissions.onRemoved)(SWITCH);
    expect(headers.removeListener).toHaveBeenCalledExactlyOnceWith(last(headers));
    expect(alarms.clear).toHaveBeenCalledOnce();
    expect(told).not.toHaveBeenCalled();
  });

  it('says so where the browser refuses it although it is switched on', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    permissions.contains.mockResolvedValue(true);
    headers.addListener.mockImplementationOnce(notAllowed);
    watchCertificates();
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  });
});

describe('a page that comes', () => {
  const comes = async (tabId = 7): Promise<unknown> => {
    watchCertificates();
    const listener: unknown = headers.addListener.mock.lastCall?.[0];
    if (typeof listener !== 'function') throw new Error('nobody listens');
    return listener({ ...REQUEST, tabId });
  };

  it('is let through as it is, and what the browser tells of its connection is remembered', async () => {
    getSecurityInfo.mockResolvedValue(TOLD);
    expect(await comes()).toEqual({});
    expect(getSecurityInfo).toHaveBeenCalledExactlyOnceWith('r', {
      certificateChain: true,
      rawDER: true,
    });
    const heard = expect.objectContaining({ state: 'secure', protocol: 'TLSv1.3', told: 1 });
    expect(rememberTls).toHaveBeenCalledExactlyOnceWith(7, { ...REQUEST, tabId: 7 }, heard);
  });

  it('that the user let pass in spite of a warning has no chain, but its own certificate', async () => {
    getSecurityInfo.mockResolvedValueOnce({ ...TOLD, certificates: [] }).mockResolvedValue(TOLD);
    expect(await comes()).toEqual({});
    const own = { certificateChain: false, rawDER: true };
    expect(getSecurityInfo).toHaveBeenLastCalledWith('r', own);
    const heard = expect.objectContaining({ chain: false, told: 1 });
    expect(rememberTls).toHaveBeenCalledExactlyOnceWith(7, { ...REQUEST, tabId: 7 }, heard);
  });

  it('in no tab is none that could be saved', async () => {
    expect(await comes(-1)).toEqual({});
    expect(getSecurityInfo).not.toHaveBeenCalled();
  });

  it('is held back for half a second at most', async () => {
    vi.useFakeTimers();
    getSecurityInfo.mockReturnValue(new Promise(() => {}));
    const through = vi.fn();
    const passing = comes().then(through);
    await vi.advanceTimersByTimeAsync(499);
    expect(through).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(through).toHaveBeenCalledExactlyOnceWith({});
    expect(rememberTls).toHaveBeenCalledExactlyOnceWith(7, { ...REQUEST, tabId: 7 }, 'timeout');
    await passing;
  });

  it('is let through whatever the browser answers, and the record will say why it knows nothing', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    getSecurityInfo.mockRejectedValueOnce(new Error('gone')).mockResolvedValue(undefined);
    expect(await comes()).toEqual({});
    expect(await comes()).toEqual({});
    expect(rememberTls.mock.calls).toEqual([
      [7, { ...REQUEST, tabId: 7 }, 'failed'],
      [7, { ...REQUEST, tabId: 7 }, 'not_told'],
    ]);
  });

  it('does not suffer from a memory that is full', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    rememberTls.mockRejectedValue(new Error('quota'));
    getSecurityInfo.mockResolvedValue(TOLD);
    expect(await comes()).toEqual({});
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  });
});

describe('the switch', () => {
  it('is the permission itself, asked for and given back', async () => {
    permissions.request.mockResolvedValue(false);
    permissions.remove.mockResolvedValue(true);
    expect(await switchCertificates(true)).toBe(false);
    expect(await switchCertificates(false)).toBe(true);
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith(SWITCH);
    expect(permissions.remove).toHaveBeenCalledExactlyOnceWith(SWITCH);
  });

  it('tells of each change, wherever it was made, until it is told to stop', () => {
    const stop = new AbortController();
    const changed = vi.fn();
    onCertificatesSwitched(changed, stop.signal);
    last(permissions.onAdded)(SWITCH);
    last(permissions.onRemoved)(SWITCH);
    last(permissions.onRemoved)({ permissions: ['tabs'] });
    expect(changed.mock.calls).toEqual([[true], [false]]);
    stop.abort();
    expect(permissions.onAdded.removeListener).toHaveBeenCalledWith(last(permissions.onAdded));
    expect(permissions.onRemoved.removeListener).toHaveBeenCalledWith(last(permissions.onRemoved));
  });
});
