// How the curve of the phone is drawn: the area between the least and the most favourable case, today's seats as a
// dashed upright band, the promise (every call in time) as a line along the top.
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { Inks } from '#components/result/charts/inks.ts';
import type { Interval } from '#model/interval.ts';
import type { PhoneRow } from '#model/report/document.ts';

export type CurveChart = ChartConfiguration<'line', { x: number; y: number }[], number>;

interface Marks {
  readonly seatsToday?: Interval | undefined;
  readonly isPromised: boolean;
}

export function curveChart(rows: readonly PhoneRow[], marks: Marks, inks: Inks): CurveChart {
  const font = { family: inks.face, size: inks.textSize };
  const line = { borderColor: inks.shown, borderWidth: 2, pointRadius: 0, tension: 0 };
  const along = (end: keyof Interval) => rows.map((row) => ({ x: row.agents, y: row[end] }));
  return {
    type: 'line',
    data: {
      datasets: [
        { ...line, data: along('high'), fill: '+1', backgroundColor: inks.area },
        { ...line, data: along('low'), fill: false },
      ],
    },
    plugins: [markings(marks, inks)],
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { top: 6, right: 12 } },
      scales: {
        x: {
          type: 'linear',
          min: rows[0]?.agents ?? 0,
          max: rows.at(-1)?.agents ?? 1,
          border: { color: inks.grid },
          grid: { display: false },
          ticks: { color: inks.quiet, font, precision: 0, maxRotation: 0 },
        },
        y: {
          min: 0,
          max: 100,
          border: { display: false },
          grid: { color: inks.grid },
          ticks: { stepSize: 25, color: inks.quiet, font },
        },
      },
    },
  };
}

function markings({ seatsToday, isPromised }: Marks, inks: Inks): Plugin<'line'> {
  return {
    id: 'markings',
    afterDatasetsDraw(chart: Chart<'line'>) {
      const { ctx, chartArea, scales } = chart;
      const across = scales['x'];
      const up = scales['y'];
      if (!across || !up) return;
      ctx.save();
      if (isPromised) {
        ctx.strokeStyle = inks.say;
        ctx.lineWidth = 3;
        const y = up.getPixelForValue(100);
        strokeLine(ctx, chartArea.left, y, chartArea.right, y);
      }
      if (seatsToday) {
        ctx.strokeStyle = inks.ink;
        ctx.lineWidth = 1.5;
        ctx.setLineDash([4, 4]);
        for (const seats of new Set([seatsToday.low, seatsToday.high])) {
          const x = across.getPixelForValue(seats);
          strokeLine(ctx, x, chartArea.top, x, chartArea.bottom);
        }
      }
      ctx.restore();
    },
  };
}

function strokeLine(ctx: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
}
