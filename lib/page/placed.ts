/** Where the findings of a page stand: its own on the page, those of its frames in their windows. */
import type { Finding, PlacedFinding } from '../core/model';
import { type Composed, moved } from './compose';
import type { OtherTexts } from './others';

/** Findings with what their frames tell of their places; those of the page itself as they are. */
export async function withFrameAreas(
  { sections }: Pick<Composed, 'sections'>,
  findings: readonly PlacedFinding[],
  others: Pick<OtherTexts, 'areasOf'> | undefined,
): Promise<PlacedFinding[]> {
  const placed = new Map<Finding, PlacedFinding>();
  const asked = sections.map(async (section) => {
    const there = findings.filter(
      ({ start, display }) =>
        display !== undefined && start >= section.start && start < section.end,
    );
    if (there.length === 0) return;
    const own = there.map((finding) => moved(finding, section));
    const areas = (await others?.areasOf(section.key, own)) ?? [];
    for (const [index, finding] of there.entries()) {
      placed.set(finding, { ...finding, ...areas[index] });
    }
  });
  await Promise.all(asked);
  return findings.map((finding) => placed.get(finding) ?? finding);
}
