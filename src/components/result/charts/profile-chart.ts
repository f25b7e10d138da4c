// How the profile is drawn: two floating bars a row, the asked band thin, the answers thick, on a whole scale of 0 to 100.
import type { ChartConfiguration } from 'chart.js';
import { extentOf, isAnything } from '#components/result/Bars.tsx';
import type { Inks } from '#components/result/charts/inks.ts';
import type { Profile } from '#components/result/charts/profile-rows.ts';
import type { Interval } from '#model/interval.ts';

export type ProfileChart = ChartConfiguration<'bar', ([number, number] | null)[], string[]>;

const NARROW = 480;
const THIN = 6;
const THICK = 10;

function spanOf(interval: Interval | undefined): [number, number] | null {
  if (!interval) return null;
  const { x, width } = extentOf(interval);
  return [x, x + width];
}

/** A name in lines of about `most` letters. */
export function linesOf(name: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export function profileChart(
  profile: Profile,
  nameOf: (dimension: Profile['rows'][number]['dimension']) => string,
  inks: Inks,
  width: number,
): ProfileChart {
  const { rows } = profile;
  const font = { family: inks.face, size: inks.textSize };
  const open = rows.map(({ shown }) => isAnything(shown));
  return {
    type: 'bar',
    data: {
      labels: rows.map(({ dimension }) => linesOf(nameOf(dimension), width < NARROW ? 14 : 30)),
      datasets: [
        { data: rows.map(({ asked }) => spanOf(asked)), backgroundColor: inks.asked, barThickness: THIN },
        {
          data: rows.map(({ shown }) => spanOf(shown)),
          backgroundColor: open.map((isOpen) => (isOpen ? inks.paper : inks.shown)),
          borderColor: inks.outline,
          borderWidth: open.map((isOpen) => (isOpen ? 1.5 : 0)),
          borderSkipped: false,
          barThickness: THICK,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      scales: {
        x: {
          position: 'top',
          min: 0,
          max: 100,
          border: { display: false },
          grid: { color: inks.grid },
          ticks: { stepSize: 25, color: inks.quiet, font, maxRotation: 0 },
        },
        y: {
          border: { display: false },
          grid: { display: false },
          ticks: { color: inks.ink, font, autoSkip: false, crossAlign: 'far' },
        },
      },
    },
  };
}
