/** Multinomial logistic regression: small, dense, repeatable. */

/** One example: its features and the index of its class. */
export interface Sample {
  features: readonly number[];
  kind: number;
  /** Examples of one group are held back together. */
  group: string;
  /** How much it counts; 1 where absent. */
  weight?: number;
}

/** One row of weights for each class. */
export type Weights = number[][];

/** How a model is fitted. */
export interface FitOptions {
  classes: number;
  /** L2 penalty on every weight except those of the last feature, the constant. */
  penalty: number;
  steps?: number;
}

const RATE = 0.06;
const MOMENTUM = 0.9;

/** Probabilities of the classes. */
export function softmax(weights: Weights, features: readonly number[]): number[] {
  const scores = weights.map((row) => row.reduce((sum, w, i) => sum + w * (features[i] ?? 0), 0));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Gradient descent with momentum from zero: the same input gives the same weights. */
export function fitWeights(samples: readonly Sample[], options: FitOptions): Weights {
  const width = samples[0]?.features.length ?? 0;
  const zeros = () =>
    Array.from({ length: options.classes }, () => new Array<number>(width).fill(0));
  const weights = zeros();
  const speed = zeros();
  for (let step = 0; step < (options.steps ?? 1200); step += 1) {
    const gradient = gradientOf(samples, weights, options.penalty);
    weights.forEach((row, k) => {
      row.forEach((w, i) => {
        const v = MOMENTUM * (speed[k]?.[i] ?? 0) - RATE * (gradient[k]?.[i] ?? 0);
        (speed[k] ?? [])[i] = v;
        row[i] = w + v;
      });
    });
  }
  return weights;
}

function gradientOf(samples: readonly Sample[], weights: Weights, penalty: number): Weights {
  const last = (weights[0]?.length ?? 1) - 1;
  const gradient = weights.map((row) => row.map((w, i) => (i === last ? 0 : penalty * w)));
  const total = samples.reduce((sum, { weight = 1 }) => sum + weight, 0);
  for (const { features, kind, weight = 1 } of samples) {
    softmax(weights, features).forEach((p, k) => {
      const error = (weight * (p - (k === kind ? 1 : 0))) / total;
      const row = gradient[k] ?? [];
      features.forEach((f, i) => {
        row[i] = (row[i] ?? 0) + error * f;
      });
    });
  }
  return gradient;
}

/** An example with the probabilities that a model gave it which had not seen its group. */
export interface Held<T extends Sample> {
  sample: T;
  p: number[];
}

const FOLDS = 5;

/** Five-fold cross-validation by group. `always` examples are fitted in each fold and never held back. */
export function crossValidate<T extends Sample>(
  samples: readonly T[],
  options: FitOptions,
  always: readonly Sample[] = [],
): Held<T>[] {
  const groups = [...new Set(samples.map(({ group }) => group))];
  const fold = new Map(groups.map((group, i) => [group, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, held) => {
    const rest = samples.filter(({ group }) => fold.get(group) !== held);
    const weights = fitWeights([...rest, ...always], options);
    return samples
      .filter(({ group }) => fold.get(group) === held)
      .map((sample) => ({ sample, p: softmax(weights, sample.features) }));
  }).flat();
}

/** A weight as short source text. */
export function short(weight: number): string {
  return String(Math.round(weight * 100) / 100).replace(/^-0$/, '0');
}
