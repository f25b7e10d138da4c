// The conventions of the calculus, profile v1: every threshold that is a choice and not arithmetic, in one place.
import type { Thresholds } from '#model/catalogue.ts';

export const PROFILE = 'v1';

export const thresholds: Thresholds = {
  fullLossGap: 50,
  qualityHalfWidth: { measured: 0, estimate: 5, guess: 12 },
  gap: {
    critical: { importance: 3, loss: 0.6, weight: 0.25 },
    major: { importance: 2, loss: 0.3, weight: 0.2 },
    open: { importance: 2, loss: 0.4 },
  },
  ratio: { minor: 1.1, major: 1.5, critical: 3 },
  clash: { weight: 0.15, criticalWeight: 0.3 },
  disclosure: { high: 75, low: 25, clarity: 25 },
  likelyShare: 0.8,
  headline: { widestInterval: 100, coherentFrom: 60, recognisableFrom: 50 },
};
