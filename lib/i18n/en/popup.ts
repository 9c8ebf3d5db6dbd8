/** Words of the popup in English; the shape is that of the Chinese source. */
import { formatBytes, formatNumber as n } from '../format';
import type { popup as source } from '../zh/popup';

/** See the Chinese source. */
export const popup: typeof source = {
  title: 'Swipewise',
  save: 'Save as evidence',
  saveAgain: 'Save again',
  openDesk: 'Evidence desk',
  viewRecord: 'See this record',

  loading: 'Starting the check…',
  scanning: 'Reading this page…',

  findings: 'What matters most',
  all: (p: { count: number }) => `All ${n(p.count)}`,
  mentions: (p: { count: number }) => `Other mentions: ${n(p.count)}`,
  mentionsHint: 'These come from reports, questions or advice. They are no terms for you.',
  stance: {
    report: 'Report',
    question: 'Question',
    advice: 'Advice',
    promise: 'Promise',
    term: 'Term',
  },

  none: {
    title: 'No wording to point out',
    offer:
      'This looks like a sales or contract page. Nothing marked does not mean nothing there: terms may also stand in pop-ups, pictures and chats.',
    article: 'This looks like an article or a discussion. What it says is no term for you.',
    other: 'Nothing in the text of this page reads like a card-terminal charge.',
  },

  capture: {
    running: 'Saving evidence',
    ofPage: (p: { title: string }) => `This is about another page: ${p.title}`,
    step: (p: { done: number; total: number }) => `Step ${n(p.done)} of ${n(p.total)}`,
    stage: {
      prepare: 'Getting ready',
      screenshot: 'Screenshot',
      mhtml: 'Saving the browser’s archive',
      text: 'Saving the text',
      html: 'Saving a copy of the page',
      seal: 'Sealing',
      verify: 'Reading back',
    },
    keepOpen: 'Please keep the page open.',
    keepFront: 'Until the pictures are taken, please keep this page in front and do not scroll.',
    picture: (p: { done: number; total: number }) => `${n(p.done)} of ${n(p.total)} pictures`,
    estimate: (p: { pictures: number; seconds: number; bytes: number }) =>
      `This page is long: about ${n(p.pictures)} pictures, ${n(p.seconds)} seconds, ${formatBytes(p.bytes)}.`,
    saved: (p: { seq: number }) => `Saved as record ${n(p.seq)} and read back`,
    headCode: 'Check code',
    headCodeHint:
      'Write this code down, best send it to someone at once. Search for it at the desk later: it shows whether records were changed or removed.',
    partial: (p: { count: number }) =>
      p.count === 1 ? '1 part could not be had' : `${n(p.count)} parts could not be had`,
    majorMissing: (p: { names: string }) =>
      `Could not be had: ${p.names}. The rest is saved. You can go back to the page and save again.`,
    cancelled: 'Cancelled. Nothing was saved this time. Earlier records are all there.',
    failedAt: (p: { stage: string }) => `Not saved: it stopped at “${p.stage}”`,
    safe: 'Earlier records are all there, unchanged.',
    unsure: 'It may have been saved: please check at the desk',
    unsureBody:
      'The record was sealed but could not be read back. Open the evidence desk, see whether it stands at the top of the list, and click “Verify all”.',
    privateTitle: 'This is a private window; nothing is saved yet',
    privateBody:
      'A record stays at the evidence desk of this computer, with the address and the contents of the page. It does not vanish with the private window, and others who use this computer can see it.',
    privateKeep: 'Save and keep on this computer',
    why: {
      browser_page:
        'This is a page of the browser, its add-on store or an error notice, which no extension may read. Open the seller’s page and save that.',
      asleep:
        'The browser has put this page to sleep to save memory. Open it, wait until it shows, then save.',
      pdf: 'This is a PDF in the browser’s own viewer, which no extension may read. Use the viewer’s download button and keep the file yourself.',
      error_page:
        'This is the browser’s error notice: the page did not open. Save once the page is there.',
      made_page:
        'Another page has put this one together in the browser (its address begins with blob: or data:), and no extension may read it. Save the page that opened it; of this one take a screenshot, download it or print it.',
      file_access:
        'This is a file on your computer. In the extension settings of Swipewise, switch “Allow access to file URLs” on and try again.',
      private_window:
        'This is a private window, and a record stays on this computer, so nothing was saved yet. Click the Swipewise button of the browser, read what it means, and save there.',
      no_permission:
        'The browser has not allowed this site. Allow access to all sites in the extension settings and try again.',
      tab_closed: 'The page was closed while saving. Open it again and save once more.',
      paused: 'You paused Swipewise on this site. Resume it first, then save.',
      busy: 'This page is being saved already. Wait until that is done.',
      too_many:
        'Pages may save 20 times in an hour, and that is reached. Save from the Swipewise button of the browser.',
      failed:
        'Something unexpected happened. Reload the page and try again; if it still fails, take a screenshot yourself for now.',
      quota:
        'There is not enough room, so this page was not saved; all that you saved before is intact. At the desk, export old records, keep the packages elsewhere and delete their files; or free some disk space (empty the bin, say). Then try again.',
      changed: 'The page moved on while saving. Wait until it has settled and save again.',
    },
  },

  scanFailed: {
    title: 'This page was not checked to the end',
    body: 'Something went wrong half-way, so there is no verdict. Reload the page and click here again.',
    partial:
      'The page has changed since and that change was not checked. Below is what was found before. Reload the page and click here again.',
  },

  refused: {
    browser_page: {
      title: 'This page cannot be read',
      body: 'The browser’s own pages, its add-on store and its error notices let no extension read them. Open the seller’s page and click here again.',
    },
    asleep: {
      title: 'This page is asleep',
      body: 'The browser put it to sleep to save memory. Open the page, wait until it shows, then click here again.',
    },
    pdf: {
      title: 'A PDF that cannot be read',
      body: 'The browser’s PDF viewer lets no extension in. To keep it as evidence, use the viewer’s download button and keep the file yourself.',
    },
    error_page: {
      title: 'The page did not open',
      body: 'This is the browser’s error notice, not the seller’s page. Click here again once the page is there.',
    },
    made_page: {
      title: 'This page cannot be read',
      body: 'Another page has put it together in the browser (its address begins with blob: or data:), and no extension may read it. Go back to the page that opened it and click here again.',
    },
    file_access: {
      title: 'No access to files',
      body: 'This is a file on your computer. In the extension settings of Swipewise, switch “Allow access to file URLs” on, then click here again.',
    },
    no_permission: {
      title: 'No access to this site',
      body: 'Allow Swipewise on this site in the browser’s extension settings, then reload the page.',
    },
    tab_closed: { title: 'The page is closed', body: 'Open it again, then click here.' },
    paused: {
      title: 'Paused on this site',
      body: 'You told Swipewise to stop here: nothing is read, marked or warned about. Resume to go on.',
    },
    busy: {
      title: 'This page is being saved',
      body: 'Wait until that is done, then click here again.',
    },
    too_many: {
      title: 'Saved too often',
      body: 'Pages may save 20 times in an hour, and that is reached. Saved records are all there.',
    },
    failed: {
      title: 'This page was not checked',
      body: 'The page was not changed and saved records are all there. Reload the page and try again.',
    },
  },
};
