// One fact is told alike wherever it is told: the headline of a report and of a verdict alone, what stands in for a blank number and
// what does not, and which answer would narrow what the promises take.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { samples } from '#content/samples.ts';
import { LANGUAGES } from '#content/shape.ts';
import { type Answers, type Assessment, isAnswered } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { withEdition } from '#model/profile/edition.ts';
import { compose } from '#model/report/compose.ts';
import { blockOf } from '#model/report/document.ts';
import { narrowingOf } from '#model/report/narrowing.ts';
import { faceOfVerdict } from '#model/report/of-verdict.ts';
import { reportOf } from '#model/report/report-of.ts';
import { renderText } from '#model/report/text.ts';
import { assessmentOf } from '../laws/arbitraries.ts';

const sampleOf = (id: string): Assessment => {
  const sample = samples.find((one) => one.id === id);
  if (!sample) throw new Error(`No sample ${id}`);
  return sample.assessment;
};

describe('whether only the promise is apart', () => {
  const writer = sampleOf('scrittore');
  const profileEdition = { name: 'Mio', version: '1', thresholds: { 'headline.coherentFrom': 90 } };
  const cases = [0, 25, 50, 75, 100].flatMap((level) =>
    [0, 25, 50, 75, 100].map((known) => ({
      ...writer,
      answers: { ...writer.answers, 'promise.level': level, 'promise.known': known },
    })),
  );

  it('is told of a verdict alone as in its report, by the profile it was judged by', () => {
    const told = cases
      .flatMap((one) => [one, { ...one, profileEdition }])
      .map((assessment) => {
        const judgement = judge(catalogue, assessment);
        const inReport = blockOf(compose(catalogue, assessment, judgement), 'headline')?.isPromiseApart ?? false;
        const judgedBy = withEdition(catalogue, assessment.profileEdition);
        expect(faceOfVerdict(judgedBy, judgement.verdict).headline.isPromiseApart ?? false).toBe(inReport);
        return [assessment.profileEdition !== undefined, inReport].join();
      });
    expect(new Set(told)).toEqual(new Set(['false,false', 'false,true', 'true,false', 'true,true']));
  });

  it('is not claimed where the profile it was judged by did not travel', () => {
    for (const one of cases) {
      const { verdict } = judge(catalogue, { ...one, profileEdition });
      expect(faceOfVerdict(catalogue, verdict).headline.isPromiseApart).toBeUndefined();
    }
  });
});

describe('a number that is missing altogether', () => {
  it.each(LANGUAGES)('is not told as one that an interval stands in for (%s)', (language) => {
    for (const { id, assessment } of samples) {
      const { 'staff.cost': _, ...answers } = assessment.answers;
      const { report } = reportOf(catalogue, { ...assessment, answers });
      expect(renderText(report, phrasebook(language, 'EUR')), id).not.toContain('()');
    }
  });
});

describe('what would narrow what the promises take', () => {
  const narrowing = (answers: Answers) => {
    const assessment = assessmentOf([{ purpose: 'because-we-can', weight: 1 }], answers);
    return narrowingOf(assessment, catalogue.defaults, (id) => !isAnswered(assessment.answers, id));
  };
  const desk: Answers = {
    'staff.fte': 4,
    'staff.cost': 30_000,
    'staff.dedicated': 'yes',
    'outsourcing.share': 0,
    patience: 120,
    shrinkage: 30,
    'contract.hours': 40,
  };

  it('is the length of a visit, where the counter has no card and most of the work', () => {
    const found = narrowing({
      ...desk,
      'promise.first_response': { phone: { seconds: 60, clock: 'opening' } },
      'volume.month': { phone: 500, 'in-person': 4000 },
      'hours.week': 44,
      'aht.phone': 5,
    });
    expect([...found.keys()]).toEqual(['aht.in-person']);
    expect(found.get('aht.in-person')).toBeGreaterThan(0.5);
  });

  it('is the length of a call too, where the hours of opening are blank and only letters are promised an answer', () => {
    const found = narrowing({
      ...desk,
      'promise.first_response': { email: { seconds: 86_400, clock: 'calendar' } },
      'volume.month': { phone: 9000, email: 300 },
      'aht.email': 6,
      reopen: 1,
    });
    expect(found.has('aht.phone')).toBe(true);
  });
});
