// Numbers that look drawn by lot and are the same every time: a seed in, a sequence out. The model knows no other chance.

/** The next number, above 0 and below 1, every part of the range as likely as any other of its length. */
export type Chance = () => number;

const STATES = 2 ** 32;

/**
 * Xorshift with four words of state: Marsaglia 2003, Xorshift RNGs, J. Stat. Software 8(14), shifts 11, 8, 19. The words are
 * filled from the seed, a whole number of 0 to 2³² − 1, by the recurrence of Matsumoto and Nishimura 2002.
 */
export function chanceFrom(seed: number): Chance {
  let filling = seed >>> 0;
  const word = (at: number): number => {
    filling = (Math.imul(1812433253, filling ^ (filling >>> 30)) + at) >>> 0;
    return filling;
  };
  let [x, y, z, w] = [word(1), word(2), word(3), word(4)] as const as [number, number, number, number];
  return () => {
    const mixed = x ^ (x << 11);
    [x, y, z] = [y, z, w];
    w = (w ^ (w >>> 19) ^ mixed ^ (mixed >>> 8)) >>> 0;
    return (w + 0.5) / STATES;
  };
}
