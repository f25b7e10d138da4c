// What the report tells of two votes and of what came after them: who was not asked is not told as not knowing, what was not asked
// again has no second size, a late ballot and the groups of the first vote leave their trace, and a disputed number is told as it stands.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { workshopPhrasebook } from '#content/phrases/workshop-report.ts';
import { LANGUAGES } from '#content/shape.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import { blockOf, type ReportDocument } from '#model/report/document.ts';
import { reportOf } from '#model/report/report-of.ts';
import { renderText } from '#model/report/text.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';
import { dispute, isOvertaken, mayTakeBack, setAssessment } from '#model/workshop/acts/facts.ts';
import type { Ballot } from '#model/workshop/ballot.ts';
import { spokenCode } from '#model/workshop/code/spoken-code.ts';
import { collect } from '#model/workshop/collect.ts';
import type { Collected, Engagement } from '#model/workshop/engagement.ts';
import { openEngagement, writeEngagement } from '#model/workshop/engagement-schema.ts';
import { placesOf } from '#model/workshop/places.ts';
import { sessionOf } from '#model/workshop/report/session.ts';

const TODAY = '2026-11-22';
const AT = `${TODAY}T10:00:00.000Z`;
const DEMO = demonstration('DEM234', `${TODAY}T09:00:00.000Z`);
const PLACES = placesOf(catalogue);

const reportFor = (engagement: Engagement): ReportDocument =>
  reportOf(catalogue, agreedAssessment(engagement), 'whole', TODAY, sessionOf(engagement)).report;
const textsOf = (report: ReportDocument): readonly string[] =>
  LANGUAGES.map((language) => renderText(report, workshopPhrasebook(language, 'EUR')));
const votesOf = (engagement: Engagement) => blockOf(reportFor(engagement), 'votes');

/** A ballot as its code gives it. */
function byCode(one: Collected): Collected {
  const { format, version, engagement, round, role, tokens } = one.ballot;
  const id = spokenCode(PLACES, engagement, one.ballot);
  return { ...one, via: 'code', ballot: { format, version, engagement, id, round, role, tokens } };
}
const changed = (engagement: Engagement, change: (one: Collected, at: number) => Collected): Engagement => ({
  ...engagement,
  ballots: engagement.ballots.map(change),
});
const onlyFirst = { ...DEMO, revealed: [1], ballots: DEMO.ballots.filter(({ ballot }) => ballot.round === 1) } as const;

describe('who voted by code', () => {
  const whole = votesOf(onlyFirst);
  const one = votesOf(changed(onlyFirst, (given, at) => (at === 0 ? byCode(given) : given)));

  it('is not counted among those who do not know a fact, but beside them', () => {
    for (const [at, { votes }] of (one?.facts ?? []).entries()) {
      expect(votes.voters, votes.fact.id).toBe(8);
      expect(votes.tokensAlone).toBe(1);
      expect(whole?.facts[at]?.votes).not.toHaveProperty('tokensAlone');
    }
    expect(one?.guesses).toMatchObject({ voters: 8, tokensAlone: 1 });
  });

  it('is told in words in both languages, once for each part that asked more', () => {
    const texts = textsOf(reportFor(changed(onlyFirst, (given, at) => (at === 0 ? byCode(given) : given))));
    expect(texts[0]).toContain('1 persona ha consegnato soltanto i gettoni (codice a voce o griglia)');
    expect(texts[1]).toContain('1 person handed in tokens alone (spoken code or grid)');
  });

  it('whoever left everything blank on a full ballot is still one who does not know', () => {
    const silent = changed(onlyFirst, (given, at) => {
      if (at !== 0) return given;
      const { estimates: _, expects: __, operated: ___, ...ballot } = given.ballot;
      return { ...given, ballot };
    });
    for (const { votes } of votesOf(silent)?.facts ?? []) expect(votes.voters).toBe(9);
  });
});

describe('points of two votes', () => {
  const tokensOnly = (one: Collected): Collected => {
    const { estimates: _, expects: __, operated: ___, ...ballot }: Ballot = one.ballot;
    return one.ballot.round === 2 ? { ...one, ballot } : one;
  };

  it.each([
    ['carries tokens alone', changed(DEMO, tokensOnly), ['facts', 'words']],
    ['repeats what was said before', DEMO, ['facts']],
  ])('a second vote that %s gives no second size to what it did not ask again', (_, engagement, kinds) => {
    const points = votesOf(engagement)?.points ?? [];
    const others = points.filter(({ kind }) => kinds.includes(kind));
    expect(others.length).toBeGreaterThan(3);
    for (const point of others) expect(point, point.id).toMatchObject({ isNotAskedAgain: true });
    for (const point of others) expect(point, point.id).not.toHaveProperty('after');
    for (const point of others) expect(point.before, point.id).toBeGreaterThan(0);
    expect(points.some(({ kind, after }) => kind === 'aims' && after !== undefined)).toBe(true);
    expect(textsOf(reportFor(engagement))[0]).toContain('Distanza dopo: non richiesto');
  });

  it('words belong to whoever holds the purpose now: the same number as where the second vote is shown', () => {
    const block = votesOf(DEMO);
    const words = (block?.points ?? []).filter(({ kind }) => kind === 'words');
    expect(words.map(({ id }) => id)).toEqual(['different-people', 'extraordinary-trust']);
    for (const { id, after } of words) expect(block?.words.find(({ purpose }) => purpose === id)?.distance).toBe(after);
    expect(block?.wordsRound).toBe(2);
    expect(votesOf(changed(DEMO, tokensOnly))?.wordsRound).toBe(1);
    const [it = ''] = textsOf(reportFor(DEMO));
    expect(it).toContain('Chi tiene a uno scopo si conta nel secondo voto');
  });

  it('an estimate that was given anew has one', () => {
    const fact = DEMO.estimated[0] ?? '';
    const anew = changed(DEMO, (one, at) =>
      one.ballot.round === 2 ? { ...one, ballot: { ...one.ballot, estimates: { [fact]: at % 2 ? 0 : 100 } } } : one,
    );
    const points = votesOf(anew)?.points ?? [];
    expect(points.find(({ kind, id }) => kind === 'facts' && id === fact)).not.toHaveProperty('isNotAskedAgain');
  });

  it('a word the room has defined is told as defined, and no longer as to be defined', () => {
    const points = votesOf(DEMO)?.points ?? [];
    expect(points.find(({ kind, id }) => kind === 'words' && id === 'extraordinary-trust')).toMatchObject({
      isDefined: true,
    });
    expect(textsOf(reportFor(DEMO))[0]).toContain('Che cosa lo scioglie: definito insieme');
  });

  it('expectations are told in the words of the ballot', () => {
    const [it = '', en = ''] = textsOf(reportFor(DEMO));
    expect(it).toContain('poter parlare con una persona, quando serve');
    expect(it).not.toContain('Accesso a una persona: aperto');
    expect(en).toContain('to reach a person whenever they need one');
  });
});

describe('the order of the points', () => {
  type Change = (ballot: Ballot, voter: number) => Ballot;
  const named = (change: Change): Engagement => ({
    ...changed(DEMO, (one, at) => ({ ...one, ballot: change(one.ballot, at % 9) })),
    names: 'named',
  });
  const weight = ({ before, after }: { readonly before?: number; readonly after?: number }): number =>
    after ?? before ?? 0;
  /** Three alone answer the argument; signed, the words of a few are told too. */
  const argued: Change = (ballot, voter) => {
    const { 'budget.driver': _, ...estimates } = ballot.estimates ?? {};
    return voter < 3 ? ballot : { ...ballot, estimates };
  };
  const cut = named(argued);

  it('is said in one sentence, with what comes last where anything does', () => {
    const [it = '', en = ''] = textsOf(reportFor(cut));
    expect(it).toContain(
      'conta la distanza dopo e, dove manca, quella di prima; per ultimo ciò che riguarda meno della metà',
    );
    expect(en).toContain(
      'the distance after counts and, where there is none, the one before; what concerns fewer than half',
    );
    const [demo = ''] = textsOf(reportFor(DEMO));
    expect(demo).toContain('conta la distanza dopo e, dove manca, quella di prima.');
    expect(textsOf(reportFor(onlyFirst))[0]).toContain('In alto ciò che divideva di più.');
  });

  it('leaves out as less split only what is, and says of the rest that it concerns few', () => {
    const votes = votesOf(cut);
    const listed = votes?.points ?? [];
    expect(listed).toHaveLength(12);
    expect(listed.map(weight)).toEqual(listed.map(weight).toSorted((a, b) => b - a));
    expect(votes?.furtherPoints).toBe(2);
    expect(votes?.furtherOfFew?.points).toBeGreaterThan(1);
    // Larger than the largest that is told.
    expect(votes?.furtherOfFew?.most).toBe(1);
    const few = votes?.furtherOfFew?.points;
    const [it, en] = textsOf(reportFor(cut));
    expect(it).toContain('Altri 2 punti, su cui, alla fine, eravate meno divisi che su questi, non sono in elenco.');
    expect(it).toContain(`Altri ${few} punti, con distanze fino a 100, non sono in elenco: riguardano pochi di voi`);
    expect(en).toContain(`${few} more points, with distances up to 100, are not listed: they concern few of you`);
    expect(votesOf(DEMO)).not.toHaveProperty('furtherOfFew');
  });

  it('marks each that few answered or hold, where there is room for it', () => {
    const two: Change = (ballot, voter) => ({
      ...argued(ballot, voter),
      tokens: { [voter < 3 ? 'mass-speed' : 'extraordinary-trust']: 20 },
    });
    const votes = votesOf(named(two));
    expect(votes).toMatchObject({ furtherPoints: 0 });
    expect(votes).not.toHaveProperty('furtherOfFew');
    const [it, en] = textsOf(reportFor(named(two)));
    for (const [text, told] of [
      [it, ['hanno risposto in 3 su 9', 'riguarda 3 su 9']],
      [en, ['3 of 9 answered', 'concerns 3 of 9']],
    ] as const)
      for (const words of told) expect(text).toContain(words);
  });

  it('puts a purpose that nobody chose any more at 0, and no dash in its place', () => {
    const dropped = changed(DEMO, (one) => {
      const { estimates: _, ...ballot } = one.ballot;
      const { 'contain-bad-word': given = 0, 'extraordinary-trust': trust = 0, ...rest } = ballot.tokens;
      const isKept = ballot.round === 1 || given === 0;
      const tokens = isKept ? ballot.tokens : { ...rest, 'extraordinary-trust': trust + given };
      return { ...one, ballot: { ...ballot, tokens } };
    });
    const all = votesOf(dropped)?.points ?? [];
    const point = all.find(({ kind, id }) => kind === 'aims' && id === 'contain-bad-word');
    expect(point).toMatchObject({ after: 0 });
    expect(point?.before).toBeGreaterThan(0.1);
    expect(all.at(-1)).toBe(point);
    for (const text of textsOf(reportFor(dropped)))
      expect(text).not.toMatch(/Distan(?:za|ce) (?:prima|dopo|before|after): –/u);
  });

  it('says of a word that one vote alone lets be compared that the other does not', () => {
    // Two held it before the talk, nobody after.
    const once: Change = ({ estimates: _, ...ballot }) => ballot;
    const point = votesOf(named(once))?.points.find(({ kind, id }) => kind === 'words' && id === 'raise-and-surprise');
    expect(point?.before).toBeGreaterThan(0);
    expect(point).not.toHaveProperty('after');
    expect(point).not.toHaveProperty('isNotAskedAgain');
    const [it, en] = textsOf(reportFor(named(once)));
    expect(it).toContain('Distanza dopo: non si confronta');
    expect(it).toContain(
      '«Non si confronta»: in quel voto erano troppo pochi a tenere a quello scopo, o a rispondere.',
    );
    expect(en).toContain('Distance after: not compared');
    expect(textsOf(reportFor(onlyFirst))[0]).not.toContain('Non si confronta');
  });

  it('counts how few hold a word in the vote that gives it its place', () => {
    const anew: Change = (ballot, voter) =>
      ballot.round === 1
        ? ballot
        : { ...ballot, expects: [{ dimension: voter % 2 ? 'automation' : 'speed', end: 'high' }] };
    const of = (change: Change) =>
      votesOf(named(change))?.points.find(({ kind, id }) => kind === 'words' && id === 'different-people');
    expect(of(anew)?.after).toBeGreaterThan(0);
    expect(of(anew)).not.toHaveProperty('fewAnswered');
  });
});

describe('what leaves its trace', () => {
  it('a ballot taken in after its round was revealed is counted, in the file too', () => {
    const [last, ...rest] = onlyFirst.ballots.toReversed();
    const before: Engagement = { ...onlyFirst, ballots: rest };
    const ballot = { ...last?.ballot, id: 'tardiva' };
    const piece = { kind: 'json', text: JSON.stringify(ballot), via: 'file' } as const;
    const asked = collect(catalogue, before, [piece], { at: AT });
    const key = asked.told[0]?.key ?? '';
    const taken = collect(catalogue, before, [piece], { at: AT, said: { ballots: { [key]: 'late' } } }).engagement;
    expect(asked.told[0]?.fate.kind).toBe('revealed');
    expect(taken.ballots).toHaveLength(9);
    const again = openEngagement(catalogue, writeEngagement(taken));
    if (!again.ok) throw new Error(JSON.stringify(again.refusals));
    expect(votesOf(again.value)?.rounds).toEqual([{ round: 1, voters: 9, late: 1, isHidden: false }]);
    const [it, en] = textsOf(reportFor(taken));
    expect(it).toContain('Di queste schede, 1 è stata raccolta dopo la scoperta');
    expect(en).toContain('1 came in after the vote had been revealed');
    expect(votesOf(onlyFirst)?.rounds[0]).not.toHaveProperty('late');
  });

  it('groups that could be compared in the first vote stay, though too few of one voted in the second', () => {
    const front = DEMO.roles.filter(({ segment }) => segment === 'front-line').map(({ number }) => number);
    const fewer: Engagement = {
      ...DEMO,
      ballots: DEMO.ballots.filter(({ ballot }) => ballot.round === 1 || ballot.role !== front[0]),
    };
    const votes = votesOf(fewer);
    expect(votes?.segments?.state).toBe('too-few');
    expect(votes?.segmentsBefore?.state).toBe('shown');
    expect(textsOf(reportFor(fewer))[0]).toContain('Direzione e chi sta con i clienti: primo voto');
  });

  it('what another purpose was meant as is told, and never the sentence of a voter', () => {
    const other = changed(onlyFirst, (one, at) =>
      at === 0 ? { ...one, ballot: { ...one.ballot, tokens: { other: 20 }, other: 'una cartella sola' } } : one,
    );
    expect(votesOf(other)?.others).toEqual(['una cartella sola']);
    expect(textsOf(reportFor(other))[0]).toContain('Con «Un altro scopo» si intendeva: «una cartella sola».');
  });
});

describe('a disputed number that a sheet changed afterwards', () => {
  const disputed = dispute(DEMO, 75, { question: 'auth.limit', at: AT });
  const place = disputed.disputes.length - 1;
  const sheet = setAssessment(disputed, {
    ...disputed.assessment,
    answers: { ...disputed.assessment.answers, 'auth.limit': { value: 50, quality: 'measured' } },
  });

  it('is told as it stands now, with what the room had put there', () => {
    const told = (engagement: Engagement) => blockOf(reportFor(engagement), 'decided')?.contested[place];
    expect(told(disputed)).toMatchObject({ after: 75, now: 75, isOvertaken: false });
    expect(told(sheet)).toMatchObject({ after: 75, now: { value: 50 }, isOvertaken: true });
    const [it, en] = textsOf(reportFor(sheet));
    expect(it).toContain('Poi il valore è cambiato ancora.');
    expect(en).toContain('It has changed again since.');
    expect(textsOf(reportFor(disputed))[0]).not.toContain('Poi il valore è cambiato ancora.');
  });

  it('the same value known otherwise overtakes nothing, and an overtaken one is not taken back', () => {
    const [one] = disputed.disputes.slice(place);
    if (!one) throw new Error('no dispute');
    expect(isOvertaken({ 'auth.limit': { value: 75, quality: 'measured' } }, one)).toBe(false);
    expect(mayTakeBack(disputed, place)).toBe(true);
    expect(mayTakeBack(sheet, place)).toBe(false);
  });
});

describe('what the room disputes', () => {
  it('is marked where the matter is told, on page one and in its part, with what was noted', () => {
    const [it = '', en = ''] = textsOf(reportFor(DEMO));
    expect(it).toMatch(/Pesa di più «Che cosa decide il denaro» \([^)]*, contestata in sala\)/u);
    expect(it).toContain('Contestata in sala. La finanza ricorda');
    expect(en).toContain('Disputed in the room.');
    const undisputed = { ...DEMO, triage: DEMO.triage.filter(({ stand }) => stand !== 'disputed') };
    for (const text of textsOf(reportFor(undisputed)))
      expect(text).not.toMatch(/contestata in sala|disputed in the room/iu);
  });

  it('who voted by code is told once under the estimates, not with each', () => {
    const coded = changed(DEMO, (one, at) => (at === 0 ? byCode(one) : one));
    const [text = ''] = textsOf(reportFor({ ...coded, revealed: [1], ballots: coded.ballots.slice(0, 9) }));
    const [, facts = ''] = /Che cosa ciascuno credeva vero\n-+\n([\s\S]*?)\n\n/u.exec(text) ?? [];
    expect(facts.split('soltanto i gettoni').length - 1).toBe(1);
  });
});

describe('two roles of one name', () => {
  it('are told with their numbers, in who voted and beside a number they disputed', () => {
    const [one, other] = DEMO.roles;
    if (!one || !other) throw new Error('two roles');
    const roles = DEMO.roles.map((role) => (role === other ? { ...role, name: one.name } : role));
    const about = { question: 'staff.fte', role: other.number, at: AT };
    const disputed = dispute({ ...DEMO, roles }, 11, about);
    for (const text of textsOf(reportFor(disputed)))
      for (const { number } of [one, other]) expect(text).toContain(`${one.name} (${number})`);
  });
});
