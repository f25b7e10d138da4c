// The report in four lines: each in its states, and in agreement with the parts it is made of.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { sampleOf, samples } from '#content/samples.ts';
import type { Answers, Assessment } from '#model/assessment.ts';
import { timesAway } from '#model/repair/sensitivity.ts';
import { blockOf, type HeadlineBlock, type ReportDocument } from '#model/report/document.ts';
import { reportOf } from '#model/report/report-of.ts';

const assessmentOf = (id: string): Assessment => sampleOf(id)?.assessment as Assessment;
const reported = (assessment: Assessment): ReportDocument => reportOf(catalogue, assessment).report;
const headOf = (report: ReportDocument): HeadlineBlock => blockOf(report, 'headline') as HeadlineBlock;
const linesOf = (report: ReportDocument, language: 'it' | 'en' = 'it'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    phrasebook(language, 'EUR')
      .brief(headOf(report))
      .map(({ id, says }) => [id, says.map(({ text }) => text).join(' ')]),
  );

describe('the report in four lines', () => {
  it('names every promise that is broken for certain, with the time promised and the typical one', () => {
    const { apart } = linesOf(reported(assessmentOf('mobili-rossi')));
    expect(apart).toContain('La promessa al telefono, entro 3\u00a0minuti, in orario di apertura, non è mantenuta');
    expect(apart).toContain('il tempo tipico che indicate è 7\u00a0giorni');
  });

  it('gives the typical time as the reason only of what it breaks: people too few and hours too short have their own words', () => {
    const { answers, ...rest } = assessmentOf('noleggio-italia');
    const told = (changed: Answers): string | undefined =>
      linesOf(reported({ ...rest, answers: { ...answers, ...changed } }))['apart'];
    const crowded = { 'volume.month': { phone: 200_000 }, 'staff.fte': 2, 'outsourcing.share': 0 } as const;
    expect(told({ ...crowded, 'staff.dedicated': 'yes' })).toContain(
      'al telefono, entro 3\u00a0minuti, in orario di apertura, con le persone di oggi è fuori portata; il tempo tipico che indicate è 1\u00a0minuto e 30\u00a0secondi.',
    );
    const promised = { 'promise.first_response': { phone: { seconds: 180, clock: 'calendar' } } } as const;
    expect(told({ ...promised, 'hours.week': 20, 'out_of_hours.share': 60 })).toContain(
      'al telefono, entro 3\u00a0minuti, ore di chiusura comprese, con questi orari non si può mantenere con tutti; il tempo tipico',
    );
  });

  it('says that nothing contradicts and that nothing is promised where that is so', () => {
    const lines = linesOf(reported(assessmentOf('scrittore')), 'en');
    expect(lines['apart']).toBe('No two of your statements certainly contradict each other.');
    expect(lines['keeping']).toBe('You promise no time in public: there is none to keep.');
    expect(lines['saying']).toBe('What you say can stay as it is.');
  });

  it('says that nobody of one’s own has requests to count only where that is so, and counts those who come in person', () => {
    const { answers, ...rest } = assessmentOf('mobili-rossi');
    const keeping = (changed: Answers): string | undefined =>
      linesOf(reported({ ...rest, answers: { ...answers, ...changed } }))['keeping'];
    const phone = { phone: { seconds: 180, clock: 'opening' } } as const;
    expect(keeping({ 'promise.first_response': phone, 'volume.month': { phone: 0, email: 900 } })).toContain(
      'Sui canali con una promessa non risultano richieste da contare per le persone interne.',
    );
    const inPerson = { 'in-person': { seconds: 300, clock: 'opening' } } as const;
    expect(keeping({ 'promise.first_response': inPerson, 'volume.month': { 'in-person': 30_000 } })).toMatch(
      /restare in pari con le richieste servono da [\d,]+ a [\d,]+\spersone.* Il tempo promesso di persona non entra nel conto/u,
    );
  });

  it('names the answer that is missing where little is known', () => {
    const report = reported({ ...assessmentOf('scrittore'), answers: {} });
    const [first] = blockOf(report, 'unknown')?.questions ?? [];
    expect(headOf(report).brief?.apart).toEqual({ state: 'untold', missing: [first?.question] });
    expect(linesOf(report)['keeping']).toContain('non si può dire: manca la risposta');
  });

  it('names what is accepted beside what is not', () => {
    const assessment = assessmentOf('calzature-online');
    const accepted = reported(assessment)
      .blocks.flatMap((block) => (block.kind === 'parting' ? block.subjects : []))
      .flatMap(({ findings }) => findings)
      .map((finding) => ({ finding, reason: 'È una scelta' }));
    const report = reported({ ...assessment, accepted });
    expect(linesOf(report)['apart']).toBe(
      'Nessun’altra contraddizione certa fra affermazioni. È accettata consapevolmente: «Che cosa decide il denaro» (2\u00a0punti).',
    );
  });

  it.each(samples.map(({ id }) => id))(
    'checks a number within three times today’s and the first answer asked: %s',
    (id) => {
      const report = reported(assessmentOf(id));
      const { number, answer } = headOf(report).brief?.check ?? {};
      expect(answer).toBe(blockOf(report, 'unknown')?.questions[0]);
      if (number && number.of !== 'keeping') expect(timesAway(number.turn)).toBeLessThanOrEqual(3);
      if (number?.of === 'subject') expect(['critical', 'major']).toContain(number.subject.severity);
    },
  );

  it.each([
    [
      'it',
      'La prima risposta da cercare è quella a «minuti di lavoro per una telefonata»: manca, e qui vale fra 4 e 9\u00a0minuti. Da lì dipende buona parte dell’intervallo fra 24 e 102\u00a0persone. Nessun numero, da solo, toglie una divergenza decisiva o rilevante, fino al triplo o a un terzo di oggi: tutt’al più la rende più lieve.',
    ],
    [
      'en',
      'The first answer to look for is that to “minutes of work for a phone call”: it is missing, and is taken here as between 4 and 9\u00a0minutes. A good part of the interval between 24 and 102\u00a0people hangs on it. No number by itself takes a decisive or substantial divergence away, up to three times today’s or down to a third: at most it makes it lighter.',
    ],
  ] as const)('checks the number the cost hangs on where none turns a heavy divergence, in %s', (language, told) => {
    expect(linesOf(reported(assessmentOf('mobili-rossi')), language)['check']).toBe(told);
  });

  it('names a number that is stated as an interval where the cost hangs on it', () => {
    const assessment = assessmentOf('mobili-rossi');
    const answers = { ...assessment.answers, 'aht.phone': { from: 3, to: 12 } };
    const { check } = linesOf(reported({ ...assessment, answers }));
    expect(check).toContain(
      'Il primo numero da controllare è la risposta a «minuti di lavoro per una telefonata»: indicate fra 3 e 12\u00a0minuti.',
    );
  });

  it.each(samples.map(({ id }) => id))('names one first answer to look for, the first of those not known: %s', (id) => {
    const report = reported(assessmentOf(id));
    const [first] = blockOf(report, 'unknown')?.questions ?? [];
    for (const language of ['it', 'en'] as const) {
      const check = linesOf(report, language)['check'] ?? '';
      const claims = check.split(/la prima risposta da cercare|the first answer to look for/iu);
      expect(claims.length - 1).toBe(first ? 1 : 0);
      if (!first) continue;
      const asked = phrasebook(language).questionText(first.question).replace(/[?.]$/u, '').toLowerCase();
      expect(claims[1]?.toLowerCase().slice(0, asked.length + 30)).toContain(asked);
    }
  });

  it('names a second blank number as what the interval hangs on, and not as first', () => {
    expect(linesOf(reported(assessmentOf('compagnia-aerea')))['check']).toBe(
      'La prima risposta da cercare: «Quale quota del tempo pagato non è dedicata ai contatti?». Restringe quante persone servono per le promesse, e il loro costo. Buona parte dell’intervallo fra 164 e 641\u00a0persone dipende dalla risposta a «minuti di lavoro per una telefonata»: manca, e qui vale fra 4 e 9\u00a0minuti.',
    );
  });

  it('takes a number that no likely error moves so far for the nearest, and not for one to check', () => {
    const spent = (answers: Answers): string | undefined => {
      const assessment = assessmentOf('fast-food');
      // With a promise, the people it takes would hang on a blank number more than all else.
      const silent: Answers = { ...assessment.answers, 'promise.first_response': 'none' };
      return linesOf(reported({ ...assessment, answers: { ...silent, ...answers } }))['check'];
    };
    const today = assessmentOf('fast-food').answers['staff.cost'];
    // As measured a wage is not twice itself; as a guess it may be.
    expect(spent({ 'staff.cost': today })).toContain(
      'il più vicino a cambiare il quadro è quello della risposta sul costo di una persona',
    );
    expect(spent({ 'staff.cost': { value: today, quality: 'guess' } })).toContain(
      'Il primo numero da controllare è quello della risposta sul costo di una persona',
    );
  });

  it('puts the sum of the whole way of doing beside that of the promises where it is another one', () => {
    const { keeping } = linesOf(reported(assessmentOf('mobili-rossi')));
    expect(keeping).toContain('da 0 a 1.440.000\u00a0€ in più l’anno');
    expect(keeping).toContain(
      'fino a togliere quanto si può di decisivo o rilevante chiede 4.300.000\u00a0€ in più l’anno, comprese le persone per le promesse.',
    );
    expect(linesOf(reported(assessmentOf('noleggio-italia')))['keeping']).not.toContain('questo costo');
  });

  it('says where the hours of opening may not be enough whatever the people', () => {
    expect(linesOf(reported(assessmentOf('mobili-rossi')))['keeping']).toContain(
      'Con questi orari, per e-mail al massimo 79–100 richieste su 100 possono ricevere risposta in tempo (ne servono 80)',
    );
  });

  it('tells customers’ sentence of the purpose to declare, and the declaration that would leave fewer', () => {
    const { saying } = linesOf(reported(assessmentOf('noleggio-italia')));
    expect(saying).toContain('soltanto «Alzare le attese e sorprendere», senza più «Fiducia straordinaria».');
    expect(linesOf(reported(assessmentOf('tv-via-cavo')))['saying']).toContain(
      '«Seguire i concorrenti al ribasso», che ai clienti dice: «Non peggio degli altri, al costo più basso',
    );
    expect(saying).toContain('Dichiarando «Persone diverse, trattamento diverso» ne resterebbero meno');
  });

  it('says how many times the hours the requests ask for, where it is more in every case', () => {
    expect(linesOf(reported(assessmentOf('tv-via-cavo')))['apart']).toContain(
      'Le richieste chiedono da 1,5 a 5,3 volte le ore disponibili.',
    );
    expect(linesOf(reported(assessmentOf('mobili-rossi')))['apart']).not.toContain('volte le ore');
  });

  it('names a promise that too few get in time, and tells what the way of saying takes where that differs', () => {
    expect(linesOf(reported(assessmentOf('compagnia-aerea')))['keeping']).toMatch(
      /^Oggi la promessa per e-mail, .* è mantenuta per circa 62 richieste su 100 \(ne servono 80\), a giudicare dal tempo tipico\./u,
    );
    expect(linesOf(reported(assessmentOf('mobili-rossi')))['saying']).toContain('da 24 a 94\u00a0persone');
    expect(linesOf(reported(assessmentOf('noleggio-italia')))['saying']).not.toContain('a tempo pieno');
  });

  it('calls the only divergence so', () => {
    expect(linesOf(reported(assessmentOf('calzature-online')))['apart']).toMatch(/^L’unica divergenza è «/u);
    expect(linesOf(reported(assessmentOf('mobili-rossi')))['apart']).toContain('Pesa di più «');
  });

  it('puts each promise that could be made as it stands in a sentence, and each answer as an answer', () => {
    const { saying } = linesOf(reported(assessmentOf('tv-via-cavo')));
    expect(saying).toMatch(/non promettere alcun tempo al telefono, per e-mail e in chat/u);
    expect(saying).toContain(
      'fare in modo che pubblicità, sito e venditori portino i clienti ad aspettarsi «il normale del settore»',
    );
  });

  it.each(samples.map(({ id }) => id))('comes with ways out of which what is said stands first: %s', (id) => {
    const sides = (blockOf(reported(assessmentOf(id)), 'repairs')?.sets ?? []).map(({ side }) => side === 'do');
    expect(sides).toEqual(sides.toSorted((a, b) => Number(a) - Number(b)));
  });

  it.each(samples.map(({ id }) => id))('comes with money added up only where there are several sums: %s', (id) => {
    for (const way of blockOf(reported(assessmentOf(id)), 'repairs')?.sets ?? []) {
      const table = phrasebook('it', 'EUR').wayMoney(way);
      expect(table?.rows.length).not.toBe(2);
    }
  });

  it('names no figure for people whose number is open', () => {
    const { answers, ...rest } = assessmentOf('noleggio-italia');
    const byMail = { phone: null, email: { seconds: 86_400, clock: 'opening' } } as const;
    const report = reported({
      ...rest,
      answers: { ...answers, 'promise.first_response': byMail, 'volume.month': { phone: 100, email: 10 } },
    });
    const told = (blockOf(report, 'repairs')?.sets ?? []).flatMap(
      (way) => phrasebook('it', 'EUR').wayMoney(way)?.rows ?? [],
    );
    const ofPromises = told.filter(({ item }) => item.startsWith('Persone per i tempi promessi'));
    expect(ofPromises.length).toBeGreaterThan(0);
    for (const { amount } of ofPromises) expect(amount).toBe('non si può dire');
  });

  it.each(samples.map(({ id }) => id))('says a question settles as many open points as name it: %s', (id) => {
    const report = reported(assessmentOf(id));
    const open = blockOf(report, 'open')?.subjects ?? [];
    for (const { question, settles } of blockOf(report, 'unknown')?.questions ?? [])
      expect(settles).toBe(open.filter(({ couldSettle }) => couldSettle.includes(question)).length);
  });

  it.each(samples.map(({ id }) => id))('leads to parts that are there: %s', (id) => {
    const report = reported(assessmentOf(id));
    for (const kind of Object.values(headOf(report).brief?.leadsTo ?? {})) expect(blockOf(report, kind)).toBeDefined();
  });

  it('leads to where what is apart is told, or to what holds; to neither where there is neither', () => {
    const leadsTo = (assessment: Assessment) => headOf(reported(assessment)).brief?.leadsTo.apart;
    for (const { id, assessment } of samples) {
      const told = (['parting', 'crossing', 'holding'] as const).find((kind) => blockOf(reported(assessment), kind));
      expect(leadsTo(assessment), id).toBe(told);
    }
    const blank = { ...assessmentOf('scrittore'), answers: {} };
    expect(blockOf(reported(blank), 'holding')).toBeUndefined();
    expect(leadsTo(blank)).toBeUndefined();
  });

  it('tells the way of doing beside the way of saying, with its steps and what stays', () => {
    const report = reported(assessmentOf('noleggio-italia'));
    const set = blockOf(report, 'repairs')?.sets.find(({ side }) => side === 'do');
    const { saying } = linesOf(report);
    expect(saying).toContain(`Oppure cambiare ciò che fate, nelle risposte`);
    expect(saying).toContain(`(${set?.effort}\u00a0passi): `);
    expect(linesOf(reported(assessmentOf('scrittore')))['saying']).not.toContain('Oppure');
  });
});
