// How well an operation meets what one purpose asks: gap and loss per dimension, fit, and agreement corrected for chance
// (domain 6.5). Profile deviation after Venkatraman 1989, with bands instead of points and a capped weighted L1 loss.
import type { Band, Dimension, Driver, Purpose } from '#model/catalogue.ts';
import { DIMENSIONS } from '#model/catalogue.ts';
import { driverMatch, type Evidence } from '#model/evidence.ts';
import type { Interval } from '#model/interval.ts';

/** How much of what a purpose asks on one dimension is lost, 0 to 1, between the best and the worst that is possible. */
export interface Loss {
  readonly dimension: Dimension | 'driver';
  readonly importance: number;
  readonly loss: Interval;
  /** Which side of the band the operation lies on where something is lost for certain, or may be lost. */
  readonly side: 'below' | 'above';
}

export interface Fit {
  readonly purpose: string;
  readonly losses: readonly Loss[];
  readonly totalImportance: number;
  /** Raw fit, 0 to 100. */
  readonly fit: Interval;
  /** Agreement corrected for chance: 100 all that is asked, 0 as by chance, below 0 against it. Unclipped. */
  readonly kappa: Interval;
  /** Expected fit of an operation drawn at random. */
  readonly base: number;
}

const distance = (value: number, band: Band): number => Math.max(0, band.low - value, value - band.high);

/** Loss on one dimension as an interval: 0 at the band, 1 at `fullLossGap` points from it and beyond. */
export function lossOn(evidence: Interval, band: Band, fullLossGap: number): Interval {
  const meets = evidence.low <= band.high && evidence.high >= band.low;
  const least = meets ? 0 : Math.max(band.low - evidence.high, evidence.low - band.high);
  const most = Math.max(distance(evidence.low, band), distance(evidence.high, band));
  return { low: Math.min(1, least / fullLossGap), high: Math.min(1, most / fullLossGap) };
}

/**
 * Expected raw fit, 0 to 100, of an operation whose dimensions are uniform on 0 to 100 and whose budget argument is any
 * of the drivers. Closed form: a side of length L loses L²/100 in the mean while L is at most the full-loss gap of 50,
 * and 25 + (L − 50) beyond, both in percent of the range.
 */
export function chanceBase(purpose: Purpose, drivers: readonly Driver[], fullLossGap: number): number {
  let lost = 0;
  let total = 0;
  for (const dimension of DIMENSIONS) {
    const band = purpose.bands[dimension];
    if (!band) continue;
    total += band.importance;
    lost += (band.importance * (sideLoss(band.low, fullLossGap) + sideLoss(100 - band.high, fullLossGap))) / 100;
  }
  if (purpose.driverImportance && drivers.length > 0) {
    const matches = drivers.map((driver) => (driver.matches[purpose.id] ?? 0) / 100);
    total += purpose.driverImportance;
    lost += purpose.driverImportance * (1 - matches.reduce((sum, match) => sum + match, 0) / drivers.length);
  }
  return total === 0 ? 100 : 100 * (1 - lost / total);
}

const sideLoss = (length: number, full: number): number =>
  length <= full ? (length * length) / (2 * full) : full / 2 + (length - full);

interface Asked {
  readonly dimension: Dimension;
  readonly band: Band;
}
const asked = new WeakMap<Purpose, readonly Asked[]>();

/** What a purpose asks, dimension by dimension, looked up once. */
function asksOf(purpose: Purpose): readonly Asked[] {
  const known = asked.get(purpose);
  if (known) return known;
  const made = DIMENSIONS.flatMap((dimension) => {
    const band = purpose.bands[dimension];
    return band ? [{ dimension, band }] : [];
  });
  asked.set(purpose, made);
  return made;
}

/** Fit and agreement of an operation with one purpose. `base` is the purpose's chance base. */
export function fitTo(
  purpose: Purpose,
  evidence: Evidence,
  budget: { readonly drivers: readonly Driver[]; readonly chosen: readonly string[] | undefined },
  base: number,
  fullLossGap: number,
): Fit {
  const losses: Loss[] = [];
  for (const { dimension, band } of asksOf(purpose)) {
    const shown = evidence[dimension];
    const below = band.low - shown.low;
    const side = below > 0 && below >= shown.high - band.high ? 'below' : 'above';
    losses.push({ dimension, importance: band.importance, loss: lossOn(shown, band, fullLossGap), side });
  }
  if (purpose.driverImportance) {
    const match = driverMatch(budget.drivers, budget.chosen, purpose.id);
    const loss = { low: 1 - match.high, high: 1 - match.low };
    losses.push({ dimension: 'driver', importance: purpose.driverImportance, loss, side: 'below' });
  }
  return { purpose: purpose.id, losses, base, ...agreement(losses, base) };
}

function agreement(losses: readonly Loss[], base: number): Pick<Fit, 'totalImportance' | 'fit' | 'kappa'> {
  let total = 0;
  let least = 0;
  let most = 0;
  for (const { importance, loss } of losses) {
    total += importance;
    least += importance * loss.low;
    most += importance * loss.high;
  }
  // A purpose that asks nothing, or nothing that could be missed, cannot tell one operation from another.
  if (total === 0 || base >= 100)
    return { totalImportance: total, fit: { low: 0, high: 100 }, kappa: { low: -100, high: 100 } };
  const fit = { low: 100 * (1 - most / total), high: 100 * (1 - least / total) };
  // κ = 100 (fit − base) / (100 − base), written from the top down so that where nothing is lost it is 100 to the last bit.
  const corrected = (value: number): number => 100 - (100 * (100 - value)) / (100 - base);
  return { totalImportance: total, fit, kappa: { low: corrected(fit.low), high: corrected(fit.high) } };
}
