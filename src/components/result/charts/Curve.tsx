// Calls answered in time against people on the phone, drawn beside the table of the same numbers.
import type { ChartConfiguration } from 'chart.js';
import { useCallback } from 'react';
import { curveChart } from '#components/result/charts/curve-chart.ts';
import { curveMessage, type Speaking } from '#components/result/charts/curve-message.ts';
import { Drawing } from '#components/result/charts/Drawing.tsx';
import type { Inks } from '#components/result/charts/inks.ts';
import { Swatch } from '#components/result/Legend.tsx';
import { formatDuration } from '#content/numbers/format.ts';
import type { PhoneBlock } from '#model/report/document.ts';

interface Props {
  face: Speaking;
  block: PhoneBlock;
}

export function PhoneCurve({ face, block }: Props) {
  const { words, language } = face;
  const { rows, today, isPromised } = block;
  const within = formatDuration(block.withinSeconds, language);
  const make = useCallback(
    (inks: Inks) => curveChart(rows, { seatsToday: today?.seats, isPromised }, inks) as unknown as ChartConfiguration,
    [rows, today, isPromised],
  );
  const message = curveMessage(face, block);
  return (
    <figure className="curve">
      <figcaption className="small">{words.phone.axis(within, isPromised)}</figcaption>
      <ul className="legend">
        <li>
          <Swatch>
            <rect className="g-area" x="1" y="1" width="30" height="10" />
          </Swatch>
          {words.phone.band}
        </li>
        {isPromised && (
          <li>
            <Swatch>
              <path className="g-promise" d="M0 6H32" />
            </Swatch>
            <span className="say">{words.phone.promise(within)}</span>
          </li>
        )}
        {today && (
          <li>
            <Swatch>
              <path className="g-seats" d="M0 6H32" />
            </Swatch>
            {words.phone.seats}: {face.phrases.range(today.seats)}
          </li>
        )}
      </ul>
      <Drawing message={message} words={words} shape="curve" make={make} />
      <p className="small">{message}</p>
    </figure>
  );
}
