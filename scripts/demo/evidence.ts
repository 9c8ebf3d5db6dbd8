/** The evidence part of the demo: save in the popup, export at the desk, verify by the command. */
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { waitForWords } from '../../tests/support/clicks';
import { exportShown, openDesk, saveEvidence } from '../../tests/support/evidence';
import type { World } from '../../tests/support/world';
import { runNpm, tail } from '../lib/run.mjs';
import { POPUP, shoot, shootTall } from './shoot';

/**
 * Saves the shop page as evidence, exports it to `evidence.zip` and verifies that.
 * @returns the number of pictures written, and whether the package was accepted
 */
export async function makeEvidence(
  world: World,
  output: string,
): Promise<{ pictures: number; verified: boolean }> {
  console.log('\nevidence: shop-fine-print, saved with the popup');
  const visit = await world.visit('/shop-fine-print/');
  await visit.report();
  const popup = await saveEvidence(visit);
  await shootTall(popup, join(output, 'saved-popup.png'), POPUP);

  const desk = await openDesk(world, '山雀盒');
  await waitForWords(desk, '导出这一份');
  await shoot(desk, join(output, 'desk.png'), { width: 1280, height: 800 });
  const zip = join(output, 'evidence.zip');
  await rename(await exportShown(desk, output), zip);

  const { code, output: verdict } = await runNpm(['run', '-s', 'verify', '--', zip]);
  console.log(tail(verdict.replace(/^npm warn.*\n/gm, '')).replace(/^/gm, '   '));
  return { pictures: 2, verified: code === 0 };
}
