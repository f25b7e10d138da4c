// The one door to Chart.js, loaded only when a chart comes into view: bars and lines, nothing that is not drawn here.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

/** Draws on a canvas; gives the way to take the drawing off again. */
export function draw(canvas: HTMLCanvasElement, configuration: ChartConfiguration): () => void {
  const chart = new Chart(canvas, configuration);
  return () => chart.destroy();
}
