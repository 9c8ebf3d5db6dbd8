/** Every state of the guard: its dialog, and what is said after it. */

/** One state of the guard. */
export interface GuardState {
  /** Sentences of the dialog by language; none: it has closed. */
  lines?: { zh: readonly string[]; en: readonly string[] };
  /** What is said in the dialog, or where it has closed on the page. */
  told?: 'asking' | 'saved' | 'refused' | 'read' | 'offHere' | 'lost';
}

const THREE = {
  zh: [
    '第一次刷卡时，要收「激活金」 ¥299。',
    '「激活金」 ¥299 交了以后，页面写着不退。',
    '不用你再点确认，每年就会扣走或冻结「流量费」 ¥72。',
  ],
  en: [
    'The first time you swipe, “Activation fee” of ¥299 is taken.',
    'Once you have paid “Activation fee” ¥299, this page says you do not get it back.',
    'Without another word from you, “Data plan” of ¥72 is taken or frozen every year.',
  ],
};

const LONG = {
  zh: [
    '第一次刷卡时，要收「设备激活及终端程序灌装、密钥注入与商户资料审核综合技术服务费（含首年通讯）」 ¥1,299.00。',
    '「设备激活及终端程序灌装、密钥注入与商户资料审核综合技术服务费（含首年通讯）」 ¥1,299.00 交了以后，页面写着不退。',
    '不用你再点确认，每年就会扣走或冻结「流量通讯与数据安全增值服务年费」 ¥172.00。',
  ],
  en: [
    'The first time you swipe, “Activation, terminal programming, key injection and merchant onboarding service charge” of $1,299.00 is taken.',
    'Once you have paid “Activation, terminal programming, key injection and merchant onboarding service charge” $1,299.00, this page says you do not get it back.',
    'Without another word from you, “Annual data, connectivity and PCI compliance plan” of $172.00 is taken or frozen every year.',
  ],
};

/** Name to state; the name is part of the picture's file name. */
export const GUARD_STATES: Record<string, GuardState> = {
  guard: { lines: THREE },
  'guard-one': { lines: { zh: THREE.zh.slice(0, 1), en: THREE.en.slice(0, 1) } },
  'guard-long': { lines: LONG },
  'guard-saving': { lines: THREE, told: 'asking' },
  'guard-saved': { lines: THREE, told: 'saved' },
  'guard-refused': { lines: THREE, told: 'refused' },
  'guard-read': { told: 'read' },
  'guard-off': { told: 'offHere' },
  'guard-lost': { told: 'lost' },
};
