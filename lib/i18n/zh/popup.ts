/** Words of the toolbar popup. Chinese is the source of shape and meaning. */
import { formatBytes, formatNumber as n } from '../format';

/** The popup: verdict, lists, capture, refusals. */
export const popup = {
  title: '刷前看',
  save: '存为证据',
  saveAgain: '再存一次',
  openDesk: '打开证据台',
  viewRecord: '查看这份证据',

  loading: '正在打开检查程序…',
  scanning: '正在读这一页…',

  findings: '最要紧的几处',
  all: (p: { count: number }) => `全部 ${n(p.count)} 处`,
  mentions: (p: { count: number }) => `其他提及 ${n(p.count)} 处`,
  mentionsHint: '这些是报道、提问或建议里的话，不是对你的条款。',
  stance: { report: '报道', question: '提问', advice: '建议', promise: '承诺', term: '条款' },

  none: {
    title: '没有看到要提醒的条款',
    offer: '像是销售或签约页面。没标出，不等于没有：弹窗、图片和聊天记录里也可能有条款。',
    article: '像是文章或讨论，里面的话不是对你的条款。',
    other: '这一页的文字里，没有看到刷卡机收费的说法。',
  },

  capture: {
    running: '正在存证',
    ofPage: (p: { title: string }) => `下面说的是另一个网页：${p.title}`,
    step: (p: { done: number; total: number }) => `第 ${n(p.done)} 步，共 ${n(p.total)} 步`,
    stage: {
      prepare: '准备',
      screenshot: '截图',
      mhtml: '保存浏览器存档',
      text: '保存文字',
      html: '保存网页副本',
      seal: '封存',
      verify: '读回核对',
    },
    keepOpen: '请先别关这个网页。',
    keepFront: '拍完之前，请让这个网页留在最前面，先别滚动。',
    picture: (p: { done: number; total: number }) => `已拍 ${n(p.done)} 张，共 ${n(p.total)} 张`,
    estimate: (p: { pictures: number; seconds: number; bytes: number }) =>
      `这一页很长：约 ${n(p.pictures)} 张图，约 ${n(p.seconds)} 秒，约 ${formatBytes(p.bytes)}。`,
    saved: (p: { seq: number }) => `已存为第 ${n(p.seq)} 号证据，并已读回核对`,
    headCode: '校验码',
    headCodeHint:
      '把校验码抄下来，最好马上发给别人一份。以后在证据台搜这个码，就知道记录有没有被改过、删过。',
    partial: (p: { count: number }) => `有 ${n(p.count)} 项没有取到`,
    majorMissing: (p: { names: string }) =>
      `没有取到：${p.names}。其余已保存。可以回到网页再存一次。`,
    cancelled: '已取消，这次没有保存。以前的证据都在。',
    failedAt: (p: { stage: string }) => `没有存成，停在「${p.stage}」这一步`,
    safe: '以前的证据都在，没有改动。',
    unsure: '可能已经存下，请到证据台核对',
    unsureBody: '封存之后没能读回核对。请打开证据台，看列表最上面有没有这一份，再点「核验全部」。',
    privateTitle: '这是隐私窗口，还没有存',
    privateBody:
      '证据会一直留在这台电脑的证据台里，有网址和网页内容。关掉隐私窗口，它也不会消失；同用这台电脑的人看得到。',
    privateKeep: '存下，留在电脑上',
    why: {
      browser_page:
        '这是浏览器自己的页面、应用商店或出错提示，不让扩展读取。请打开卖家的网页再存。',
      asleep: '浏览器为了省内存，把这个网页收起来了。请点开它，等网页出来再存。',
      pdf: '这是 PDF 文件，浏览器的阅读器不让扩展读取。请点阅读器上的下载按钮，把文件自己存一份。',
      error_page: '这是浏览器的出错提示，网页没有打开。请等网页打开后再存。',
      made_page:
        '这一页是别的网页临时拼出来的（网址以 blob: 或 data: 开头），浏览器不让扩展读取。请回到打开它的那一页再存；这一页请自己截图，或用浏览器的下载、打印存一份。',
      file_access:
        '这是电脑上的文件。请在扩展管理里找到刷前看，打开「允许访问文件网址」，再试一次。',
      private_window:
        '这是隐私窗口，证据却会一直留在这台电脑上，所以没有直接存。要存，请点浏览器右上角的「刷前看」图标，看过说明再存。',
      no_permission: '浏览器没有给这个网站的权限。请在扩展管理里允许访问所有网站，再试一次。',
      tab_closed: '网页在存证途中被关掉了。请重新打开网页，再存一次。',
      paused: '你在这个网站暂停了刷前看。请先恢复，再存。',
      busy: '这一页正在存证。请等它存完。',
      too_many: '一小时里，从网页上最多存 20 次，已经满了。请从浏览器右上角的「刷前看」图标来存。',
      failed: '出了意外。请刷新网页再试；还是不行，可以先自己截图。',
      quota:
        '空间不够，这一页没有存下，以前存的都还在。请到证据台把旧证据导出、存到别处，再删掉它们的文件；或者清理硬盘（比如清空回收站），再试一次。',
      changed: '存证途中网页跳走了。请等网页停稳，再存一次。',
    },
  },

  scanFailed: {
    title: '这一页没有查完',
    body: '检查中途出了意外，没有得出结论。请刷新网页，再点这里。',
    partial: '后来的改动没有查成，下面是之前查到的。请刷新网页，再点这里。',
  },

  refused: {
    browser_page: {
      title: '这一页读不了',
      body: '浏览器自己的页面、应用商店和出错提示，不让扩展读取。请打开卖家的网页再点这里。',
    },
    asleep: {
      title: '网页被收起来了',
      body: '浏览器为了省内存，把它收起来了。请点开这个网页，等它出来，再点这里。',
    },
    pdf: {
      title: '这是 PDF 文件，读不了',
      body: '浏览器的 PDF 阅读器不让扩展读取。想留作证据，请点阅读器上的下载按钮，把文件自己存一份。',
    },
    error_page: {
      title: '网页没有打开',
      body: '这是浏览器的出错提示，不是卖家的网页。请等网页打开后，再点这里。',
    },
    made_page: {
      title: '这一页读不了',
      body: '它是别的网页临时拼出来的（网址以 blob: 或 data: 开头），浏览器不让扩展读取。请回到打开它的那一页，再点这里。',
    },
    file_access: {
      title: '没有读文件的权限',
      body: '这是电脑上的文件。请在扩展管理里找到刷前看，打开「允许访问文件网址」，再点这里。',
    },
    no_permission: {
      title: '没有这个网站的权限',
      body: '请在浏览器的扩展管理里，允许刷前看访问这个网站，再刷新网页。',
    },
    tab_closed: { title: '网页已经关了', body: '请重新打开网页，再点这里。' },
    paused: {
      title: '在这个网站已暂停',
      body: '你让刷前看在这个网站停下了：不读、不标、不提醒。点「恢复」就接着看。',
    },
    busy: { title: '这一页正在存证', body: '请等它存完，再点这里。' },
    too_many: {
      title: '存得太频繁了',
      body: '一小时里，从网页上最多存 20 次，已经满了。已存的证据都在。',
    },
    failed: {
      title: '这一页没有查成',
      body: '没有改动网页，已存的证据都在。请刷新网页再试一次。',
    },
  },
};
