/** Questions in English, as they would stand in a short mail to the seller. */
import { span, sum } from '../explain/facts';
import type { Fee } from '../model';
import type { QuestionWording } from './wording';

const NAMES: Readonly<Record<string, string>> = {
  activation_fee: 'fee to start',
  data_fee: 'data fee',
  recurring_fee: 'recurring fee',
  penalty: 'sum for a breach',
};

const PER: Partial<Record<Fee['when'], string>> = { monthly: ' a month', yearly: ' a year' };

function goal({ threshold, thresholdEvery: every, window }: Fee): string {
  if (!threshold) return 'on conditions';
  const time = window ? span(window, 'en') : '';
  if (every) return `after card sales of ${sum(threshold)} every ${every}${time && ` for ${time}`}`;
  return `after card sales of ${sum(threshold)}${time && ` within ${time}`}`;
}

/** The English wording. */
export const EN_QUESTIONS: QuestionWording = {
  feeName: (name, fee) => {
    const amount = fee.amount === null ? '' : ` of ${sum({ ...fee, amount: fee.amount })}`;
    return `the “${NAMES[name] ?? name}”${amount}${PER[fee.when] ?? ''}`;
  },
  fee: (name) => `When is ${name} taken, does it come back, and which clause says so?`,
  recurring: (name) =>
    `On which day is ${name} first taken, and how often after that? How do I stop it once I no longer use the terminal?`,
  never: (name) =>
    `You keep ${name}: even if the terminal fails, or goes back unused? Can I sign up without paying it?`,
  promised: (name) =>
    `You say ${name} comes back: on which day, how, and who pays it? Please put it in the contract.`,
  conditional: (name, fee) =>
    `You return ${name} ${goal(fee)}: which payments count? On which day, and who pays it? What if I fall just short?`,
  pair: (promise, term) =>
    `The page says “${promise}” and elsewhere “${term}”. Which one holds? Please put it in the contract.`,
  clauses: {
    lock_in: ({ window }) =>
      `${window ? `The term is ${span(window, 'en')}: how` : 'How'} can I leave earlier, and what would I have to pay?`,
    penalty: ({ money }) =>
      `What counts as a breach${money ? ` that costs ${sum(money)}` : ''}? A broken terminal, a closed shop?`,
    auto_deduct: ({ money }) =>
      `Which card or account will you debit${money ? ` (the page names ${sum(money)})` : ''}, how many times, and how do I switch that off?`,
    rate_change: ({ percent, money }) =>
      `What is the rate today${percent === undefined ? '' : ` (the page names ${percent}%)`}${money ? `, and can the extra ${sum(money)} a payment be switched off` : ''}? For how long is it fixed, and how will you tell me before it rises?`,
    unilateral_change: () =>
      'Will you tell me in writing before you change fees or terms? If I do not agree, can I leave without paying?',
    unilateral_termination: () =>
      'If you stop my terminal, within how many days do I get the deposit and the money not yet settled?',
    data_fee: ({ money }) =>
      `On which day is the data fee${money ? ` of ${sum(money)}` : ''} first taken, and how often a year? Also when the terminal is not used?`,
    recurring_fee: ({ money }) =>
      `What do I get for the regular charge${money ? ` of ${sum(money)}` : ''}? Can I go without it, and how do I cancel it?`,
    deemed_consent: () =>
      'What would count as my consent? Can we agree that only my signature does?',
    liability_waiver: () =>
      'If the terminal fails or money does not arrive, who answers for it, and within how many days? Please put it in the contract.',
  },
  who: 'Which payment institution do you work for, and how? Please send me your business licence and authorisation; I will check with the institution itself.',
};
