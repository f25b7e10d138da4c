// The card on keeping the promises tells how it comes to its numbers: both ends as sums, the cost as a product, every
// interval taken, and channels that lack people only because all are split by the work.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { formulas } from '#content/formulas.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { sampleOf } from '#content/samples.ts';
import { site as english } from '#content/words/en/site.ts';
import { site as italian } from '#content/words/it/site.ts';
import type { Assessment } from '#model/assessment.ts';
import { blockOf, type ReportDocument } from '#model/report/document.ts';
import type { PhysicsBlock } from '#model/report/physics-matter.ts';
import { reportOf } from '#model/report/report-of.ts';

const reported = (id: string): ReportDocument => reportOf(catalogue, sampleOf(id)?.assessment as Assessment).report;
const physicsOf = (id: string): PhysicsBlock => blockOf(reported(id), 'physics') as PhysicsBlock;
const cardOf = (id: string, language: 'it' | 'en' = 'it') => {
  const [card] = phrasebook(language, 'EUR').physicsCards(physicsOf(id));
  if (card?.id !== 'keeping') throw new Error('no card on keeping the promises');
  return card;
};

describe('the card on keeping the promises', () => {
  it('adds up its channels to the upper end, and takes the larger of two for the lower', () => {
    const { keeping } = physicsOf('mobili-rossi');
    if (keeping?.state !== 'told') throw new Error('nothing is told');
    const { needed, sum } = keeping;
    expect(sum.channels.reduce((all, { need }) => all + (need.high ?? 0), 0)).toBeCloseTo(needed.high ?? 0, 9);
    const promised = sum.channels.flatMap(({ isPromised, need }) => (isPromised ? [need.low ?? 0] : []));
    expect(Math.max(sum.together, ...promised)).toBe(needed.low);
  });

  it.each([
    ['it', 'sono arrotondati uno per uno'],
    ['en', 'are rounded one by one'],
  ] as const)(
    'says so where the parts as printed do not make the total as printed, and only there, in %s',
    (language, said) => {
      for (const id of ['mobili-rossi', 'fast-food', 'noleggio-italia', 'compagnia-aerea', 'calzature-online']) {
        const sum = cardOf(id, language).assumptions.find((one) =>
          /^(All’estremo superiore|At the upper end)/u.test(one),
        );
        const numbers = sum?.match(/\d+(?:[.,]\d{3})*(?:[.,]\d)?(?= \+| =|\.(?: |$))/gu) ?? [];
        const tenths = numbers.map((text) =>
          Math.round(10 * Number(language === 'it' ? text.replace(',', '.') : text)),
        );
        expect(tenths.length).toBeGreaterThan(1);
        const total = tenths.pop();
        expect(sum?.includes(said)).toBe(tenths.reduce((all, one) => all + one, 0) !== total);
      }
      expect(cardOf('fast-food', language).assumptions.join(' ')).toContain(said);
    },
  );

  it.each([
    ['it', /All’estremo superiore conta un solo canale: e-mail \d+(?:,\d)?\./u],
    ['en', /At the upper end one channel alone counts: email \d+(?:\.\d)?\./u],
  ] as const)('does not add up one channel alone, in %s', (language, said) => {
    const assessment = sampleOf('mobili-rossi')?.assessment as Assessment;
    const answers = { ...assessment.answers, 'volume.month': { email: 9000, phone: 0, chat: 0 } };
    const alone = reportOf(catalogue, { ...assessment, answers }).report;
    const [card] = phrasebook(language, 'EUR').physicsCards(blockOf(alone, 'physics') as PhysicsBlock);
    const told = card?.assumptions.join(' ') ?? '';
    expect(told).toMatch(said);
    expect(told).not.toContain(' = ');
  });

  it.each([
    ['it', 'quelle indicate (60), cioè da 0 a 42,3, per il costo di una persona (34.000\u00a0€)'],
    ['en', 'less those you state (60), that is 0 to 42.3, times the cost of a person (€34,000)'],
  ] as const)('tells a product that gives the cost it states, in %s', (language, product) => {
    expect(cardOf('mobili-rossi', language).assumptions.join(' ')).toContain(product);
    expect(Math.round((42.3 * 34_000) / 10_000) * 10_000).toBe(1_440_000);
  });

  it('tells every interval it was worked out with, and the answers and blanks behind it', () => {
    const { assumptions, assumed, said } = cardOf('mobili-rossi');
    const told = assumptions.join(' ');
    for (const part of ['telefono 4–9\u00a0minuti', 'Ore di contratto:', 'Tempo pagato non dedicato ai contatti:'])
      expect(told).toContain(part);
    expect(assumed).toContain('aht.phone');
    expect(said.flatMap((one) => (one.kind === 'answer' ? [one.question] : []))).toEqual(
      expect.arrayContaining(['outsourcing.share', 'hours.week', 'staff.fte', 'staff.cost', 'volume.month']),
    );
  });

  it.each([
    ['it', 'Il tempo promesso di persona non entra nel conto; il lavoro sì.'],
    ['en', 'The time promised in person is not part of the sum; the work is.'],
  ] as const)(
    'counts the work at a counter with a promise, and says that its wait is not part of it, in %s',
    (language, said) => {
      const { assumptions } = cardOf('fast-food', language);
      expect(assumptions).toContain(said);
      expect(assumptions.join(' ')).not.toMatch(/non vi risultano richieste|no requests to count/u);
      const register = blockOf(reported('fast-food'), 'promises');
      expect(register && phrasebook(language, 'EUR').promisesKeeping(register)).toContain(said);
    },
  );

  it.each([
    [
      'it',
      'Con questi orari la promessa nei messaggi non si può mantenere con tutti, qualunque sia il numero di persone',
    ],
    ['en', 'With these hours the promise by message cannot be kept with everybody, whatever the number of people'],
  ] as const)('never calls a number enough for all promises and then none for one of them, in %s', (language, said) => {
    const rental = sampleOf('noleggio-italia')?.assessment as Assessment;
    const promise = { phone: { seconds: 180, clock: 'opening' }, messaging: { seconds: 3600, clock: 'calendar' } };
    const hours = { 'promise.first_response': promise, 'out_of_hours.share': 40 } as Assessment['answers'];
    const { report } = reportOf(catalogue, { ...rental, answers: { ...rental.answers, ...hours } });
    const promises = blockOf(report, 'promises');
    expect(promises?.keeping).toMatchObject({ state: 'told', beyondHours: ['messaging'] });
    const told = promises ? phrasebook(language, 'EUR').promisesKeeping(promises) : '';
    expect(told).toContain(said);
    expect(told).not.toMatch(/nessun numero di persone basta|no number of people is enough/u);
  });

  it('says where enough people only have to be moved between channels', () => {
    expect(cardOf('calzature-online').assumptions[0]).toBe(
      'Le persone bastano nell’insieme; divise fra i canali in proporzione al lavoro, su un canale (in chat) potrebbero non bastare: basta spostarle.',
    );
    expect(cardOf('mobili-rossi').assumptions.join(' ')).not.toContain('basta spostarle');
    // Of these nobody can tell whether they are enough.
    expect(cardOf('fast-food').assumptions.join(' ')).not.toContain('basta spostarle');
  });

  it('never rounds the people that were stated, nor what is needed beside them to less than a tenth', () => {
    const mobili = sampleOf('mobili-rossi')?.assessment as Assessment;
    const half = { ...mobili, answers: { ...mobili.answers, 'staff.fte': 14.5 } };
    for (const [language, staff] of [
      ['it', '14,5'],
      ['en', '14.5'],
    ] as const) {
      const { report } = reportOf(catalogue, half);
      const promises = blockOf(report, 'promises');
      const [card] = phrasebook(language, 'EUR').physicsCards(blockOf(report, 'physics') as PhysicsBlock);
      expect(promises && phrasebook(language, 'EUR').promisesKeeping(promises)).toMatch(
        new RegExp(`\\b${staff}\\)`, 'u'),
      );
      expect(card?.facts.map(({ text }) => text)).toContain(staff);
      expect(card?.assumptions.join(' ')).toContain(`(${staff})`);
    }
  });

  it('says that people are enough only if some give up, where the whole work is more than their hours', () => {
    const mobili = sampleOf('mobili-rossi')?.assessment as Assessment;
    const answers = {
      'promise.first_response': { phone: { seconds: 60, clock: 'opening' } },
      'volume.month': { phone: 31_000, email: 4200, messaging: 9800, 'in-person': 6500 },
      'outsourcing.share': 15,
      'hours.week': 62,
      'aht.phone': 5.5,
      'aht.email': 7,
      'aht.messaging': 6,
      'aht.in-person': 9,
      'contract.hours': 40,
      shrinkage: 28,
      'staff.cost': 33_500,
      'staff.fte': 46,
      'staff.dedicated': 70,
    };
    const told = (staff: object, language: 'it' | 'en') => {
      const { report } = reportOf(catalogue, { ...mobili, answers: { ...answers, ...staff } } as Assessment);
      const promises = blockOf(report, 'promises');
      return (promises && phrasebook(language, 'EUR').promisesKeeping(promises)) ?? '';
    };
    const [few, many] = [{}, { 'staff.fte': 60, 'staff.dedicated': 'yes' }];
    expect(told(few, 'it')).toContain('(per i clienti, dalle vostre risposte: 32,2): non si può dire se bastano');
    expect(told(few, 'it')).toContain('Se nessuno rinuncia ad aspettare, il solo lavoro ne chiede almeno 35,9: ');
    expect(told(few, 'en')).toContain(
      '(for customers, from your answers: 32.2): whether they are enough cannot be told',
    );
    expect(told(few, 'en')).toContain('If nobody gives up waiting, the work alone takes at least 35.9: ');
    expect(told(many, 'it')).toContain('(ne indicate 60)');
    expect(told(many, 'it')).not.toContain('rinuncia');
  });

  it('names formulas of its own, which the page on the method has in both languages', () => {
    const named = cardOf('mobili-rossi').formulas.map(({ anchor }) => anchor);
    expect(named).toContain('formula-keeping');
    const promises = blockOf(reported('mobili-rossi'), 'promises');
    expect(
      promises &&
        phrasebook('it')
          .promisesFormulas(promises)
          .map(({ name }) => name),
    ).toContain(formulas.keeping.it);
    const facts = { weeks: '52', week: '168', productive: '1', kept: '80', times: '2,32' };
    for (const { method } of [italian, english])
      expect(method.physics.rows(facts).map(({ id }) => id)).toEqual(
        expect.arrayContaining(['keeping', 'share-in-time']),
      );
  });

  it('is where the head leads from what the promises take', () => {
    const head = blockOf(reported('mobili-rossi'), 'headline');
    const line =
      head &&
      phrasebook('it')
        .brief(head)
        .find(({ id }) => id === 'keeping');
    expect(line?.leadsTo).toBe('physics-keeping');
  });
});
