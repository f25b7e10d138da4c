// What picture may come of what is not known: possibilities drawn when they are asked for, in turns short enough that the
// page goes on answering, and told as tables. Stopped early it shows what was drawn up to there, once that is enough to take shares of.
import { type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Axis, Share } from '#components/result/Bars.tsx';
import type { Face } from '#components/result/face.ts';
import { Part } from '#components/result/Part.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import { formatNumber } from '#content/numbers/plain.ts';
import { tellUncertainty, uncertaintyWords } from '#content/phrases/uncertainty.ts';
import type { Situation } from '#model/repair/situation.ts';
import { type ShareTable, UNCERTAINTY } from '#model/report/tell-uncertainty.ts';
import {
  type Uncertainty as Drawn,
  SAMPLES,
  startUncertainty,
  type UncertaintyRun,
} from '#model/uncertainty/uncertainty.ts';

/** A turn ends after this many milliseconds, looked at after every few samples. */
const TURN = 12;
const AT_ONCE = 10;
/** Of fewer a share says more about chance than about the answers. */
const LEAST_TOLD = 1000;

interface Progress {
  readonly of: UncertaintyRun;
  readonly isRunning: boolean;
  /** What was drawn, once it is done or stopped. */
  readonly drawn?: Drawn;
}

const shownFrom = (run: UncertaintyRun): Progress => ({ of: run, isRunning: false, drawn: run.result() });

function useDrawing(situation: Situation) {
  const run = useMemo(() => startUncertainty(situation), [situation]);
  const [found, setProgress] = useState<Progress>();
  const progress: Progress = found?.of === run ? found : { of: run, isRunning: false };
  const { isRunning } = progress;
  // As soon as it is drawn that the run was stopped, so that no further turn says that it goes on.
  useLayoutEffect(() => {
    if (!isRunning) return;
    const turn = () => {
      const end = performance.now() + TURN;
      do run.draw(AT_ONCE);
      while (!run.isDone() && performance.now() < end);
      if (run.isDone()) return setProgress(shownFrom(run));
      setProgress({ of: run, isRunning: true });
      later = setTimeout(turn, 0);
    };
    let later = setTimeout(turn, 0);
    return () => clearTimeout(later);
  }, [run, isRunning]);
  const start = () => setProgress({ of: run, isRunning: true });
  const stop = () => setProgress(run.count() < LEAST_TOLD ? { of: run, isRunning: false } : shownFrom(run));
  return { ...progress, count: run.count(), start, stop };
}

export function Uncertainty({ face, situation }: { face: Pick<Face, 'phrases'>; situation: Situation }) {
  const { phrases } = face;
  const { language } = phrases;
  const words = uncertaintyWords[language];
  const { drawn, count, isRunning, start, stop } = useDrawing(situation);
  const number = (value: number): string => formatNumber(value, language, 0);
  const told = drawn && tellUncertainty(drawn, phrases, situation.assessment.declaration);
  const isLeft = !drawn || (drawn.stoppedEarly && told !== undefined && told.tables.length > 0);
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button is gone with the last of them, and the focus with it.
    if (drawn && !isLeft && document.activeElement === document.body) outcome.current?.focus({ preventScroll: true });
  }, [drawn, isLeft]);
  const label = isRunning ? words.stop : count > 0 ? words.resume : words.start(number(SAMPLES.usual));
  const press = (event: MouseEvent) => {
    // The second half of a double click: the button has become another under the pointer.
    if (event.detail === 2) return;
    (isRunning ? stop : start)();
  };
  return (
    <Part id={UNCERTAINTY} title={words.title}>
      {!told && <p>{words.before(number(SAMPLES.usual))}</p>}
      {isLeft && (
        <p>
          <button type="button" className="btn quiet" onClick={press}>
            {label}
          </button>
        </p>
      )}
      <p className="small" role="status">
        {isRunning && words.progress(number(count), number(SAMPLES.usual))}
        {!isRunning && !drawn && count > 0 && words.tooFew(number(count), number(LEAST_TOLD))}
        {drawn && told && told.tables.length > 0 && words.done(number(drawn.drawn))}
      </p>
      {told && (
        <div className="possibilities" ref={outcome} tabIndex={-1}>
          {told.before.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {told.tables.map((table) => (
            <Shares key={table.id} table={table} outOf={words.outOf} />
          ))}
          {told.after.map((text) => (
            <p key={text} className="small">
              {text}
            </p>
          ))}
        </div>
      )}
    </Part>
  );
}

function Shares({ table: { caption, name, share, rows }, outOf }: { table: ShareTable; outOf: string }) {
  return (
    <Table className="chart chances">
      <caption>{caption}</caption>
      <Head>
        <ColumnHead className="c-chance">{name}</ColumnHead>
        <ColumnHead className="c-bar">
          {share}
          <Axis />
        </ColumnHead>
        <ColumnHead className="num">{outOf}</ColumnHead>
      </Head>
      <Rows>
        {rows.map((row) => (
          <Row key={row.id}>
            <RowHead>
              <bdi>{row.name}</bdi>
            </RowHead>
            <Cell className="plot">
              <Share percent={row.percent} />
            </Cell>
            <Cell className="num">{row.share}</Cell>
          </Row>
        ))}
      </Rows>
    </Table>
  );
}
