/** Questions in Chinese, as a shopkeeper would write them into a chat. */
import { span, sum } from '../explain/facts';
import type { Fee } from '../model';
import type { QuestionWording } from './wording';

const NAMES: Readonly<Record<string, string>> = {
  activation_fee: '开始用机器要交的钱',
  data_fee: '流量费',
  recurring_fee: '反复收的费用',
  penalty: '违约要付的钱',
};

const PER: Partial<Record<Fee['when'], string>> = { monthly: '/月', yearly: '/年' };

/** Figures stand apart from the Chinese words around them. */
const spaced = (words: string): string =>
  words.replace(/(?<=\d)(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[\d¥$£€])/gu, ' ');

function goal({ threshold, thresholdEvery: every, window }: Fee): string {
  if (!threshold) return '满足条件';
  const time = window ? span(window, 'zh') : '';
  if (every === undefined) return `${time && `在${time}内`}刷满${sum(threshold)}`;
  const unit = { day: '每天', month: '每个月', year: '每年' }[every];
  return `${unit}刷满${sum(threshold)}${time && `、连着${time}`}`;
}

/** The Chinese wording. */
export const ZH_QUESTIONS: QuestionWording = {
  feeName: (name, fee) => {
    const amount = fee.amount === null ? '' : sum({ ...fee, amount: fee.amount });
    return `「${NAMES[name] ?? name}」${amount}${PER[fee.when] ?? ''}`;
  },
  fee: (name) => `${name}，什么时候扣、退不退、写在合同第几条？`,
  recurring: (name) => `${name}，第一次哪天扣、之后多久扣一次？机器不用了怎么停，停了还扣吗？`,
  never: (name) =>
    spaced(`${name}写着不退：机器坏了、没用过就寄回来，也一分不退吗？不交这笔钱能不能办？`),
  promised: (name, { paidBackBy }) =>
    spaced(
      `${name}说会退：哪天退、退到哪里、由谁退${paidBackBy ? '（盖谁的章）' : ''}？请写进合同。`,
    ),
  conditional: (name, fee) =>
    spaced(`${name}要${goal(fee)}才退：扫码、小额算不算在内？哪天退、由谁退？差一点没刷够怎么算？`),
  pair: (promise, term) =>
    `页面上一处说「${promise}」，另一处写「${term}」，以哪一句为准？请写进合同。`,
  clauses: {
    lock_in: ({ window }) =>
      spaced(`${window ? `合约要${span(window, 'zh')}，` : ''}中途不想用了怎么退，要付多少钱？`),
    penalty: ({ money }) =>
      `哪些情况算违约${money ? `、要付 ${sum(money)}` : ''}？机器坏了、生意不做了也算吗？`,
    auto_deduct: ({ money }) =>
      `会从哪张卡、哪个账户自动扣钱${money ? `（页面写着 ${sum(money)}）` : ''}？一共扣几次，怎么关掉？`,
    rate_change: ({ percent, money }) =>
      `手续费现在是多少${percent === undefined ? '' : `（页面写着 ${percent}%）`}${money ? `，每笔加 ${sum(money)} 能不能关掉` : ''}？保证多久不涨，涨价前怎么通知我？`,
    unilateral_change: () => '以后改费用、改规则，会先书面通知我吗？我不同意，能不能不付钱退出？',
    unilateral_termination: () => '你们停了我的机器，押金和没到账的钱几天内退给我？',
    data_fee: ({ money }) =>
      `流量费${money ? ` ${sum(money)}` : ''}第一次哪天扣、一年扣几次？机器不用了还扣吗？`,
    recurring_fee: ({ money }) =>
      `每期收的这笔钱${money ? ` ${sum(money)}` : ''}是什么服务？能不能不开通，怎么取消？`,
    deemed_consent: () => '哪些做法会被当成我同意了？能不能改成我签字才算？',
    liability_waiver: () => '机器出错、钱没到账，由谁负责、几天解决？请写进合同。',
  },
  who: '你们是哪家支付机构、什么关系？请把营业执照和授权书发给我，我打支付机构的客服核对。',
};
