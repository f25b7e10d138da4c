// Numbers that the room contests: what counts now and what was said before, both stay. The last two, of certain questions or of all.
import type { ScreenFace } from '#components/room/screen-face.ts';
import { questionOf } from '#content/catalogue.ts';
import { isMarked, openAnswer } from '#model/assessment.ts';
import type { Changed } from '#model/report/ways-out.ts';
import type { Disputed } from '#model/workshop/engagement.ts';

export function Contested({ face, questions }: { face: ScreenFace; questions: readonly string[] | undefined }) {
  const { say, engagement, phrases } = face;
  const open = engagement.disputes.filter(
    ({ question, settled }) => !settled && (questions === undefined || questions.includes(question)),
  );
  return open.slice(-2).map((one) => {
    const { what, from, to } = toldChange(one, phrases, say);
    return (
      <p key={one.at + one.question} className="room-disputed">
        {say.triage.disputed(what, from, to)}
      </p>
    );
  });
}

/** The old and the new value in words: what somebody chose in quotation marks, a number plain, what nobody had said as just that. */
export function toldChange(
  one: Disputed,
  phrases: ScreenFace['phrases'],
  { triage }: Pick<ScreenFace['say'], 'triage'>,
): ReturnType<ScreenFace['phrases']['changed']> {
  const { what, from, to } = phrases.changed(changedBy(one));
  const form = questionOf(one.question)?.form.kind;
  const isPhrase = form === 'ordinal' || form === 'choices';
  const said = (text: string, value: unknown): string =>
    value === undefined ? triage.notGiven : isPhrase ? triage.quoted(text) : text;
  return { what, from: said(from, one.before), to: said(to, one.after) };
}

function changedBy({ question, cell, before, after }: Disputed): Changed {
  const plain = (value: unknown): unknown => (isMarked(value) ? openAnswer(value)?.value : value);
  const inTable = (value: unknown): unknown => (cell === undefined ? plain(value) : { [cell]: plain(value) });
  return { kind: 'answer', question, from: inTable(before), to: inTable(after) };
}
