// “Your number is wrong”: the new value counts at once, the old one is noted beside it, what became of the divergence is said, and
// one key takes all of it back.
import { useLeading } from '#components/room/leading.tsx';
import { toldChange } from '#components/room/screens/Contested.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { judge } from '#model/judge/assess.ts';
import { applyChanges, type Change } from '#model/repair/change.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';
import { dispute, undoDispute } from '#model/workshop/acts/facts.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { mattersOf } from '#model/workshop/room/matters.ts';

export type Disputing = 'done' | 'full';

export function useDispute(): (change: Extract<Change, { kind: 'answer' }>) => Disputing {
  const { words, own, face, language } = useLeading();
  const { tell, words: desk } = useDesk();
  const { engagement, change } = useEngagement();
  const { wrong } = words;
  return (changed) => {
    const { question, cell } = changed;
    const before = engagement.assessment.answers[question];
    const at = new Date().toISOString();
    const after = change((now) =>
      dispute(now, applyChanges(now.assessment.answers, [changed])[question], {
        question,
        ...(cell !== undefined && { cell }),
        at,
      }),
    );
    const last = after?.disputes.at(-1);
    if (!after || last?.at !== at) return 'full';
    const { from, to } = toldChange(last, phrasebook(language, engagement.assessment.company.currency), own);
    const became = face.room.step === 'triage' ? wrong[outcome(engagement, after, face.room.screen)] : '';
    tell(wrong.done('', from, to).trim() + (became && ` ${became}`), () => {
      change((now) => undoDispute(now, question, before));
      tell(wrong.undone || desk.desk.undone);
    });
    return 'done';
  };
}

function outcome(before: Engagement, after: Engagement, id: string): 'gone' | 'stays' | 'changed' {
  const [had, has] = [before, after].map((one) => {
    const assessment = agreedAssessment(one);
    return mattersOf(catalogue, assessment, judge(catalogue, assessment)).find((matter) => matter.id === id);
  });
  if (!has) return 'gone';
  return had && (had.severity !== has.severity || Math.abs(had.points - has.points) >= 0.5) ? 'changed' : 'stays';
}
