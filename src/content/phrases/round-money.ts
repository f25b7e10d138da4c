// How exactly an amount of money is told: what comes of stated people and wages is told to the unit, what comes of people that
// were worked out to three digits. One rule for every place, so that one sum never stands with two values.

/** Three digits that matter, whole under a thousand; the same on either side of zero. */
export function rounded(amount: number): number {
  const size = Math.abs(amount);
  const step = size < 1000 ? 1 : 10 ** (Math.floor(Math.log10(size)) - 2);
  return Math.sign(amount) * Math.round(size / step) * step;
}
