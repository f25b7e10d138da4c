// The density of the wait a contact is offered in a pool with impatient callers, and its integrals by Gauss-Legendre panels.
// Works on bare ratios: time is counted in mean patiences. Knows no agents, no seconds, no probabilities.

/**
 * exp(pull(1 - e^(-s)) - push·s) over waits s >= 0. `push` is agents × patience / handling, `pull` is load × patience /
 * handling, `gap` is push - pull, given apart because the difference of two large numbers has no digits left.
 */
export type WaitingDensity = { readonly push: number; readonly pull: number; readonly gap: number };

/** Integrals over the density divided by its peak: of itself, and of itself × (1 - e^(-s)), the share who left by then. */
export type DensityIntegrals = { readonly whole: number; readonly abandoned: number };

// Abramowitz and Stegun 25.4.30, n = 10, on [-1, 1]; both signs of each abscissa are used.
const ABSCISSAE = [0.14887433898163122, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717];
const WEIGHTS = [
  0.29552422471475287, 0.26926671930999635, 0.21908636251598204, 0.1494513491505806, 0.06667134430868814,
];

const NEGLIGIBLE_EXPONENT = -42;
const WIDEST_NEAR_PEAK = 0.7;
const UNDERFLOW_EXPONENT = -745;

/** s + e^(-s) - 1 without cancellation near zero; never negative, about s²/2. */
export function lag(s: number): number {
  if (Math.abs(s) > 0.3) return s + Math.expm1(-s);
  let tail = 1;
  for (let k = 13; k >= 3; k--) tail = 1 - (s / k) * tail;
  return ((s * s) / 2) * tail;
}

/** The wait, in patiences, at which the density peaks: 0 unless the load exceeds the agents. */
export function peakWait(density: WaitingDensity): number {
  return density.gap < 0 ? Math.log1p(-density.gap / density.push) : 0;
}

/** Natural logarithm of the density at its peak, where at s = 0 the density is 1; 0 unless the load exceeds the agents. */
export function peakExponent(density: WaitingDensity): number {
  return density.gap < 0 ? density.push * lag(-peakWait(density)) : 0;
}

/**
 * Integrates density/peak from wait 0 to wait `upTo` (patiences, Infinity allowed), to about 14 digits at a cost that does
 * not grow with the numbers: panels are laid from the highest point outwards, narrow where the density bends.
 */
export function integrateDensity(density: WaitingDensity, upTo: number): DensityIntegrals {
  const peak = peakWait(density);
  const slope = Math.max(0, density.gap);
  const bend = Math.min(density.push, density.pull);
  const exponent = (d: number) => -slope * d - bend * lag(d);
  const panelWidth = (d: number) => {
    const steepness = Math.abs(slope - bend * Math.expm1(-d));
    // Far to the right e^(-d) has died out and a pure exponential is left: panels may grow with the distance.
    const widest = Math.max(WIDEST_NEAR_PEAK, d / 3);
    return Math.min(widest, 2 / (steepness / 2 + Math.sqrt(bend * Math.exp(-d))));
  };
  let whole = 0;
  let abandoned = 0;
  const addNode = (d: number, weight: number) => {
    const mass = weight * Math.exp(exponent(d));
    whole += mass;
    abandoned -= mass * Math.expm1(-(peak + d));
  };
  const addPanel = (from: number, to: number) => {
    const half = (to - from) / 2;
    for (const [pair, weight] of WEIGHTS.entries()) {
      const offset = half * (ABSCISSAE[pair] ?? 0);
      addNode(from + half - offset, half * weight);
      addNode(from + half + offset, half * weight);
    }
  };
  const start = Math.min(0, upTo - peak);
  if (exponent(start) < UNDERFLOW_EXPONENT) return { whole: 0, abandoned: 0 };
  const lowest = exponent(start) + NEGLIGIBLE_EXPONENT;
  for (let d = start; d < upTo - peak && exponent(d) > lowest; ) {
    const next = Math.min(upTo - peak, d + panelWidth(d));
    addPanel(d, next);
    d = next;
  }
  for (let d = start; d > -peak && exponent(d) > lowest; ) {
    const next = Math.max(-peak, d - panelWidth(d));
    addPanel(next, d);
    d = next;
  }
  return { whole, abandoned };
}
