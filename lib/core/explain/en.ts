/** Findings in English: plain, written for a shopkeeper in a hurry. */
import type { Facts } from '../model';
import { span, sum } from './facts';
import { REASONS } from './reasons';
import type { Wording } from './wording';

const named = (facts: Facts, otherwise: string) =>
  facts.feeName ? `“${facts.feeName}”` : otherwise;
const amount = (facts: Facts) => (facts.money ? ` of ${sum(facts.money)}` : '');

const WHEN: Readonly<Record<NonNullable<Facts['when']>, string>> = {
  first_swipe: 'at your first swipe',
  order: 'when you order',
  activation: 'when the machine is activated',
  monthly: 'every month',
  yearly: 'every year',
  periodic: 'every so often',
  later: 'later on',
};
const when = (facts: Facts) => (facts.when ? ` ${WHEN[facts.when]}` : '');

function goal({ threshold, window }: Facts): string {
  if (threshold && window) return `only if you run ${sum(threshold)} within ${span(window, 'en')}`;
  if (threshold) return `only if you run ${sum(threshold)}`;
  return window ? `only within ${span(window, 'en')}` : 'only under the conditions on this page';
}

/** The English wording. */
export const EN_WORDING: Wording = {
  categories: {
    activation_fee: {
      title: 'Money up front',
      means: (f) =>
        `You pay ${named(f, 'a fee')}${amount(f)}${when(f) || ' before you can use the machine'}.`,
      todo: 'Do not activate or swipe yet; get the sum, the refund and who pays it back in writing.',
    },
    non_refund: {
      title: 'No money back',
      means: (f) =>
        `Once paid, ${named(f, 'this money')}${amount(f)} does not come back, says the page.`,
      todo: 'Decide as if this money were gone; save this page as evidence.',
    },
    conditional_refund: {
      title: 'Back only if',
      means: (f) => `Money comes back ${goal(f)}; miss it and it may be kept.`,
      todo: 'Ask which sales count, who pays back and by when, in writing.',
    },
    data_fee: {
      title: 'Data charge',
      means: (f) =>
        `The SIM or network is charged extra${f.money ? `: ${sum(f.money)}` : ''}${when(f)}, perhaps even if you do not use the machine.`,
      todo: 'Ask when the first charge falls due, how often, and how it stops.',
    },
    recurring_fee: {
      title: 'Keeps charging',
      means: (f) =>
        `${f.feeName ? `“${f.feeName}”` : 'This charge'}${amount(f)} comes back${when(f) || ' again and again'}.`,
      todo: 'Ask whether you can do without it and how to cancel.',
    },
    rate_change: {
      title: 'Rates can rise',
      means: (f) =>
        `What you pay per sale can go up${f.percent !== undefined ? ` (the page names ${f.percent}%)` : ''}.`,
      todo: 'Ask in writing how long the rate holds and how you will be told.',
      promised: {
        title: 'A rate that will not rise',
        means: () => 'The page promises that the rate stays. Only what the contract says counts.',
        todo: 'See whether the contract says so too, and save this page as evidence.',
      },
    },
    auto_deduct: {
      title: 'Taken automatically',
      means: (f) =>
        `${f.money ? sum(f.money) : 'Money'} can be taken from your account${when(f)} without asking you again.`,
      todo: 'Do not link your main account; ask what is taken, how often and how to stop it.',
    },
    unilateral_change: {
      title: 'They can change it alone',
      means: () => 'They may change terms, fees or the service without your agreement.',
      todo: 'Save this version; ask for notice and consent before any change.',
    },
    unilateral_termination: {
      title: 'They can stop it alone',
      means: () => 'They may suspend or end your service by themselves.',
      todo: 'Ask what then happens to deposits and money not yet paid out.',
    },
    liability_waiver: {
      title: 'They are not liable',
      means: () => 'If something goes wrong, the page puts it on you or frees them.',
      todo: 'Ask who answers for faults and wrong debits, in writing.',
    },
    final_interpretation: {
      title: 'They have the last word',
      means: () => 'In a dispute they decide what the terms mean or whether you get anything.',
      todo: 'Save this page; ask for a clear rule instead.',
    },
    jurisdiction: {
      title: 'Disputes on their ground',
      means: () => 'You must sue or arbitrate where and how they choose.',
      todo: 'Ask for a court near you before you sign.',
    },
    penalty: {
      title: 'You pay for leaving or missing',
      means: (f) =>
        `Leaving early, being late or falling short costs ${f.money ? sum(f.money) : f.percent !== undefined ? `${f.percent}%` : 'extra money'}.`,
      todo: 'Work out the most you could owe before you sign.',
    },
    lock_in: {
      title: 'Hard to leave',
      means: (f) =>
        `You are bound${f.window ? ` for ${span(f.window, 'en')}` : ' for a term'}, or it renews by itself.`,
      todo: 'Ask how to cancel and how long before; write the date down.',
    },
    deemed_consent: {
      title: 'Counts as a yes',
      means: () => 'Using, clicking or staying silent counts as agreeing.',
      todo: 'Do not click “I agree” before you understand; save the terms.',
    },
    free_bait: {
      title: 'Says it is free',
      means: () =>
        'The page says it costs nothing. Free machines are often paid for at the first swipe or through the contract.',
      todo: 'Ask in writing that activation, first swipe and data cost nothing.',
    },
    refund_promise: {
      title: 'Promises money back',
      means: (f) => `The page promises a refund${amount(f)}. Look for conditions.`,
      todo: 'Ask who pays it back, when and where to, and save this page.',
    },
    impersonation: {
      title: 'Claims to be official',
      means: () => 'The page claims to be, or act for, an institution. This could not be verified.',
      todo: 'Ring the number the institution itself publishes, not the one here.',
    },
    card_abuse: {
      title: 'Misuse of cards',
      means: () =>
        'The page speaks of getting cash out of cards or tricking the bank. That can cost you the card and may be illegal.',
      todo: 'Do not do it.',
    },
    online_sale: {
      title: 'Terminal sold online',
      means: () => 'The page sells a terminal by order.',
      todo: 'Apply to a licensed institution directly.',
    },
  },
  told: 'This tells of others; it is no term for you.',
  asked: 'This is a question, no term for you.',
  reasons: REASONS.en,
  law: (title, since, says, consumerOnly) =>
    `${title} (in force since ${since}): ${says}${consumerOnly ? '; for consumer purchases only' : ''}.`,
};
