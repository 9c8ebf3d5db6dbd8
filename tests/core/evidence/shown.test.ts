/** Terms as they were shown find their places among the findings of the record. */
import { describe, expect, it } from 'vitest';
import { canonicalBytes } from '../../../lib/core/evidence/canonical';
import { displayField, recordedTerms, type ShownTerm } from '../../../lib/core/evidence/shown';
import { scan } from '../../../lib/core/scan';

const TEXT = '收款机免费领取。首次刷卡扣除激活金299元，一经收取概不退还。';
const { findings } = scan({ text: TEXT });

function term(quote: string, display: Partial<ShownTerm['display']> = {}): ShownTerm {
  const found = findings.find((finding) => finding.quote === quote);
  const category = found?.category ?? 'activation_fee';
  return {
    category,
    severity: 'high',
    quote,
    display: { source: 'text', shown: true, ...display },
  };
}

const first = findings[0]?.quote ?? '';

describe('the display of a record', () => {
  it('tells of each term which finding of the record it is', () => {
    const field = displayField([term('别处的话'), term(first, { fontPx: 9 })], findings);
    const [other, same] = recordedTerms(field);
    expect(other).not.toHaveProperty('finding');
    expect(same).toMatchObject({ finding: 0, quote: first, display: { fontPx: 9 } });
    expect(recordedTerms(JSON.parse(new TextDecoder().decode(canonicalBytes(field))))).toEqual([
      other,
      same,
    ]);
  });

  it('takes the words in sight for those in the text, whatever comes first and however spaced', () => {
    const hidden = term(first, { shown: false, hiddenBy: 'display' });
    const framed = term(first, { frame: 'other' });
    const spaced = { ...term(first), quote: first.replace(/.$/u, '\n$&') };
    const told = recordedTerms(displayField([hidden, framed, spaced], findings.slice(0, 1)));
    expect(told.map(({ finding }) => finding)).toEqual([undefined, undefined, 0]);
  });

  it('reads nothing from records that have none, or another shape', () => {
    expect(recordedTerms(null)).toEqual([]);
    expect(recordedTerms({ terms: 'x' })).toEqual([]);
    expect(recordedTerms({ terms: [null, { quote: 1 }, { quote: 'a', category: 'b' }] })).toEqual(
      [],
    );
  });
});
