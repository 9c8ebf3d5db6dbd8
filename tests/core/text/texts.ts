/** Arbitrary texts that lean on what detection treats in special ways. */
import { fc } from '../../support/properties';

/** Units that fold, fill, gloss, number or end something. */
export const TELLING_UNITS =
  '激活金退不扣押机機⼾户费費首刷年一二两三零百千万分之元０２９0239,.，。！;…\n\r\t 　·-—*~～（()[]）〔/:：%￥$+aAzZéāYyǎ\u200b\u200d\ufeff\ufe0f\u00ad「』“\ud83d\ude00\ud800\udc00\u2028\u0000\uffff';

/** Any string, lone surrogates included, with an ample share of {@link TELLING_UNITS}. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom(...TELLING_UNITS.split('')), maxLength: 80 }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((units) => String.fromCharCode(...units)),
  },
);
