import { describe, expect, it } from 'vitest';
import { arrange } from '../../components/findings/arrange';
import { contractReport, finding, newsReport, shopReport } from '../gallery/fixtures';

const offer = { fees: [], contradictions: [] };

describe('arranging findings', () => {
  it('shows the worst three, each of another kind, and keeps their index', () => {
    const { worst } = arrange(shopReport);
    expect(worst.map((item) => item.finding.category)).toEqual([
      'activation_fee',
      'non_refund',
      'free_bait',
    ]);
    for (const { index, finding } of worst) expect(shopReport.findings[index]).toBe(finding);
  });

  it('never passes over a worse severity for variety', () => {
    const findings = [
      finding('non_refund', 'high', '甲'),
      finding('non_refund', 'high', '乙'),
      finding('lock_in', 'medium', '丙'),
    ];
    const severities = arrange({ findings, offer }, 2).worst.map((item) => item.finding.severity);
    expect(severities).toEqual(['high', 'high']);
  });

  it('groups all that binds by severity, the worst first, without empty groups', () => {
    const { groups, total } = arrange(shopReport);
    expect(groups.map((group) => group.severity)).toEqual(['high', 'medium', 'low']);
    expect(total).toBe(8);
    expect(arrange(contractReport).groups.flatMap((group) => group.items)).toHaveLength(4);
  });

  it('keeps reports, questions and advice apart: they never make a verdict', () => {
    const findings = [finding('non_refund', 'high', '甲', { stance: 'report' })];
    expect(arrange({ findings, offer })).toMatchObject({ total: 0, worst: [], groups: [] });
    expect(arrange({ findings, offer }).mentions).toHaveLength(1);
    expect(arrange(newsReport)).toMatchObject({ total: 0, worst: [] });
  });

  it('names the term that takes a promise back', () => {
    const bait = arrange(shopReport).worst.find((item) => item.finding.category === 'free_bait');
    expect(bait?.against?.category).toBe('activation_fee');
    expect(arrange(shopReport).worst[0]?.against).toBeUndefined();
  });
});
