// The conventions of the calculus, profile v1: every threshold that is a choice and not arithmetic, in one place.
import type { Defaults, Thresholds } from '#model/catalogue.ts';

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

/** What arithmetic assumes for a blank; the figures behind each stand in figures.ts. */
export const defaults: Defaults = {
  handlingMinutes: {
    phone: { low: 4, high: 9 },
    email: { low: 4, high: 12 },
    chat: { low: 4, high: 8 },
    messaging: { low: 4, high: 10 },
    social: { low: 3, high: 8 },
    'in-person': { low: 2, high: 10 },
  },
  shrinkage: { low: 25, high: 40 },
  contractHoursPerWeek: { low: 38, high: 40 },
  occupancy: { low: 0.85, high: 1 },
  smallTeam: 5,
};
