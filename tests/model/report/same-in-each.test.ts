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

describe('a time that is promised and that nobody knows', () => {
  const answers: Answers = {
    'volume.month': { phone: 1000, chat: 3000, email: 500, social: 10 },
    'outsourcing.share': 0,
    'staff.fte': 10,
    'hours.week': 40,
  };
  const textsWith = (promised: Answers[string], more: Answers = {}) => {
    const assessment = assessmentOf([{ purpose: 'mass-speed', weight: 1 }], {
      ...answers,
      'promise.first_response': promised,
      ...more,
    });
    return LANGUAGES.map((language) => renderText(reportOf(catalogue, assessment).report, phrasebook(language, 'EUR')));
  };
  const phone = { seconds: 60, clock: 'opening' } as const;

  it('is not told as no promise: it stands beside the register, and the people it takes have no upper end', () => {
    const [it, en] = textsWith({ phone, chat: null, email: null }) as [string, string];
    expect(it).toContain('Non si sa quale tempo promettete per e-mail e in chat.');
    expect(it).toMatch(/servono\salmeno\s[\d,]+\spersone\sa\stempo\spieno/u);
    expect(it).toMatch(/Senza promessa, .*: sui social\./u);
    expect(en).toContain('Which time you promise by email and by chat is not known.');
    expect(en).toMatch(/Nobody knows which time is promised here, .*: by email and by chat\./u);
    const [, byLetter] = textsWith({ phone, email: null }) as [string, string];
    expect(byLetter).not.toMatch(/takes\sat\sleast\s[\d.]+\speople/u);
  });

  it('where there is no other leaves open what keeping the promises takes', () => {
    for (const promised of [{ email: null }, { value: { email: null }, quality: 'guess' }] as const) {
      const [it, en] = textsWith(promised) as [string, string];
      expect(it).not.toContain('Non promettete in pubblico nessun tempo');
      expect(it).toMatch(/non si può dire: manca il numero di «E-mail» nella risposta a «[^»]*promettete/u);
      expect(en).toMatch(/cannot be told: the number for “Email” is missing from the answer to “[^”]*promise/u);
    }
    expect(textsWith({ value: null, quality: 'guess' } as Answers[string])[0]).not.toContain(
      'Non promettete in pubblico nessun tempo',
    );
    expect(textsWith('none')[0]).toContain('Non promettete in pubblico nessun tempo');
  });

  it('nor is an answer told as missing whose range leaves it open', () => {
    const [it, en] = textsWith({ phone }, { 'hours.week': { from: 0, to: 40 } }) as [string, string];
    expect(it).toMatch(/l’intervallo dato nella risposta a «[^»]*» lo lascia aperto/u);
    expect(en).toMatch(/the range given in the answer to “[^”]*” leaves it open/u);
    expect(en).not.toMatch(/the answer to “Hours per week[^”]*” is missing/u);
  });
});

it('which number to check first is the same where a guess is marked on a table and where it is on its cell', () => {
  const shop = sampleOf('bottega-di-famiglia');
  const checkOf = (times: Answers[string]) => {
    const promised: Answers = { 'promise.first_response': { phone: { seconds: 60, clock: 'opening' } } };
    const assessment = { ...shop, answers: { ...shop.answers, ...promised, 'time.first_response': times } };
    return blockOf(reportOf(catalogue, assessment).report, 'headline')?.brief?.check?.number;
  };
  const noted = { value: 150, note: 'a' };
  const inside = checkOf({ phone: { ...noted, quality: 'guess' } });
  expect(inside).toMatchObject({ of: 'subject', turn: { id: 'time.first_response', cell: 'phone' } });
  // A guess may be three times its number: the same error is near on a table as on its cell.
  expect(inside).not.toHaveProperty('isFar');
  const around = checkOf({ value: { phone: noted }, quality: 'guess' });
  expect(around).toMatchObject({ of: 'subject', turn: { id: 'time.first_response', cell: 'phone' } });
  expect(around).not.toHaveProperty('isFar');
});
