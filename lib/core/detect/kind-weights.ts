/** Weights of the page-kind model, by language and kind; see kind.ts for the features. */
import type { Language, PageKind } from '../model';

/** One weight for each feature of `kindFeatures`, the constant last. */
export const KIND_WEIGHTS: Readonly<
  Record<Language, Readonly<Record<PageKind, readonly number[]>>>
> = {
  zh: {
    offer: [0.4, 1.2, -0.2, -0.4, -0.4, -0.6, -0.4, -0.2, -0.3, 0.6, -1],
    contract: [0, -0.4, 1.4, -0.6, -0.6, -0.3, -0.8, -0.5, -0.4, -0.2, -1],
    article: [0.3, -0.4, -0.3, 0.6, 0.1, -0.3, 0.5, 0.4, 0.2, -0.2, -1],
    complaint: [0, -0.4, -0.3, 0, 0.8, -0.1, 0.3, 0, 0.2, -0.2, -2],
    other: [-0.6, -0.4, -0.3, -0.1, -0.2, 0.9, 0, 0, 0, -0.2, 0],
  },
  en: {
    offer: [0.4, 1.2, -0.2, -0.4, -0.4, -0.6, -0.4, -0.2, -0.3, 0.6, -1],
    contract: [0, -0.4, 1.4, -0.6, -0.6, -0.3, -0.8, -0.5, -0.4, -0.2, -1],
    article: [0.3, -0.4, -0.3, 0.6, 0.1, -0.3, 0.5, 0.4, 0.2, -0.2, -1],
    complaint: [0, -0.4, -0.3, 0, 0.8, -0.1, 0.3, 0, 0.2, -0.2, -2],
    other: [-0.6, -0.4, -0.3, -0.1, -0.2, 0.9, 0, 0, 0, -0.2, 0],
  },
};
