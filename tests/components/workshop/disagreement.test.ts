// The parts of the disagreement as they are drawn and said, in both languages, for nobody, one voter, two, a room and a crowd.
import fc from 'fast-check';
import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AimsPart, type NamedMix } from '#components/workshop/disagreement/AimsPart.tsx';
import { FactsPart } from '#components/workshop/disagreement/FactsPart.tsx';
import { factScale, stripesOf } from '#components/workshop/disagreement/fact-scale.ts';
import { GuessesPart } from '#components/workshop/disagreement/GuessesPart.tsx';
import { KindsPart } from '#components/workshop/disagreement/KindsPart.tsx';
import { MeaningsPart } from '#components/workshop/disagreement/MeaningsPart.tsx';
import { SecondVotePart } from '#components/workshop/disagreement/SecondVotePart.tsx';
import { SegmentsPart } from '#components/workshop/disagreement/SegmentsPart.tsx';
import { dotsOf, drawingFor, placeAt } from '#components/workshop/disagreement/strip-dots.ts';
import { ProposalNotes } from '#components/workshop/ProposalNotes.tsx';
import { catalogue } from '#content/catalogue.ts';
import { consensusSentence } from '#content/phrases/consensus-sentence.ts';
import { disagreementPhrases } from '#content/phrases/workshop-disagreement.ts';
import { samples } from '#content/samples.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import { judge } from '#model/judge/assess.ts';
import type { Ballot, Mix } from '#model/workshop/ballot.ts';
import { analyse } from '#model/workshop/disagreement/analyse.ts';
import { proposeConsensus } from '#model/workshop/disagreement/consensus.ts';
import { besideRevealed } from '#model/workshop/disagreement/guesses.ts';
import { placesOf } from '#model/workshop/places.ts';
import { ballot } from '../../model/workshop/disagreement/voting.ts';

const rental = samples.find(({ id }) => id === 'noleggio-italia')?.assessment;
if (!rental) throw new Error('the sample is gone');
const parts = {
  assessment: rental,
  estimated: ['staff.fte', 'auth.limit', 'budget.driver', 'time.first_response.phone', 'volume.month'],
  names: 'named',
  roles: [
    { number: 1, name: 'Direzione', segment: 'board' },
    { number: 2, name: 'Banco', segment: 'front-line' },
  ],
} as const;

const MIXES: readonly Mix[] = [
  { 'mass-speed': 20 },
  { 'extraordinary-trust': 12, 'raise-and-surprise': 8 },
  { 'mass-speed': 13, 'race-to-bottom': 6, other: 1 },
];
/** Voters who disagree in all three ways. */
const room = (voters: number, round: 1 | 2 = 1): readonly Ballot[] =>
  Array.from({ length: voters }, (_, at) =>
    ballot({
      round,
      role: 1 + (at % 2),
      tokens: MIXES[(at + round) % 3] ?? {},
      expects: [{ dimension: at % 2 === 0 ? 'speed' : 'attention', end: 'high' }],
      ...(at % 4 !== 3 && {
        operated: 'mass-speed',
        estimates: {
          'staff.fte': 1 + (at % 11),
          'auth.limit': at % 2 === 0 ? 0 : { from: 25, to: 75 },
          'budget.driver': at % 3 === 0 ? ['cost-parity'] : ['right', 'relationship'],
          'time.first_response.phone': { from: 20, to: 30 + 200 * at },
          'volume.month': 100,
        },
      }),
    }),
  );

function draw(ballots: readonly Ballot[], language: Language, named?: readonly NamedMix[]): string {
  const phrases = disagreementPhrases(language, 'EUR');
  const face = { phrases };
  const round = ballots.some((one) => one.round === 2) ? 2 : 1;
  const analysis = analyse(catalogue, parts, ballots, round);
  const beside = besideRevealed(analysis.guesses, judge(catalogue, parts.assessment));
  return renderToStaticMarkup(
    createElement(
      Fragment,
      null,
      createElement(KindsPart, { face, disputes: analysis.disputes }),
      createElement(AimsPart, { face, aims: analysis.aims, named }),
      createElement(FactsPart, { face, analysis, assessment: parts.assessment }),
      createElement(MeaningsPart, { face, analysis }),
      createElement(SegmentsPart, { face, segments: analysis.segments }),
      createElement(SecondVotePart, { face, vote: analysis.secondVote, hidden: [] }),
      createElement(ProposalNotes, { phrases, proposal: analysis.proposal }),
      createElement(GuessesPart, { face, guesses: beside }),
    ),
  );
}
const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const SLIPS = /.{0,40}(?:undefined|NaN|Infinity|\[object|\bnull\b|\{\w+\})/;
const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

describe('every part, in both languages', () => {
  const rooms = [0, 1, 2, 3, 9, 40, 200].flatMap((voters) => LANGUAGES.map((language) => [voters, language] as const));
  test.each(rooms)(
    'for %i voters in %s nothing slips through, and no number stands without its words',
    (voters, language) => {
      for (const ballots of [room(voters), [...room(voters), ...room(voters, 2)]]) {
        const html = draw(ballots, language);
        expect(SLIPS.exec(textOf(html))?.[0]).toBeUndefined();
        expect(html).not.toMatch(/="(?:NaN|undefined|Infinity)/);
        expect(html).not.toMatch(/ style="/);
      }
    },
  );
  test('one voter is one voice, with nothing to compare; nobody is told as nobody', () => {
    expect(textOf(draw(room(1), 'it'))).toContain('Una voce sola: non c’è nulla da confrontare.');
    expect(textOf(draw(room(1), 'en'))).toContain('One voice: nothing to compare.');
    expect(textOf(draw([], 'it'))).toContain('Non c’è ancora nessuna scheda da leggere.');
  });
  test('nine voters are nine circles on every strip, filled for those who laid a token', () => {
    const html = draw(room(9), 'it');
    const strips = html.match(/<svg (?=[^>]*class="vote-strip")(?=[^>]*role="img").*?<\/svg>/gs) ?? [];
    expect(strips.length).toBeGreaterThan(3);
    // A circle is two arcs, and begins where the pen is put down.
    const circles = (strip: string): number =>
      [...strip.matchAll(/<path (?=[^>]*class="s-dot)[^>]*?\bd="([^"]*)"/g)].reduce(
        (sum, [, d = '']) => sum + count(d, /M/g),
        0,
      );
    for (const strip of strips) expect(circles(strip)).toBe(9);
    expect(html).toMatch(/aria-label="Velocità per tutti: \d+ person[ae] con /);
  });
  test('names are shown only where they are given', () => {
    const named = [{ id: '1', name: 'Ada Vardana', tokens: MIXES[0] ?? {} }];
    expect(draw(room(3), 'it')).not.toContain('vote-names');
    expect(draw(room(3), 'it', named)).toContain('Ada Vardana');
  });
  test('headings of one part and the next have ids of their own', () => {
    const ids = draw([...room(6), ...room(6, 2)], 'en').match(/ id="[^"]+"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('sentences', () => {
  const it = disagreementPhrases('it');
  const en = disagreementPhrases('en');
  const wholeOf = (...mixes: readonly Mix[]) => {
    const { aims } = analyse(
      catalogue,
      parts,
      mixes.map((tokens) => ballot({ tokens })),
      1,
    );
    return [it.whole(aims), en.whole(aims)];
  };
  test('7 of 20 tokens: for two, for three, for none and for all of them', () => {
    expect(wholeOf({ 'mass-speed': 20 }, { 'mass-speed': 13, 'race-to-bottom': 7 })).toEqual([
      'Per votare come l’altro, uno di voi due deve spostare 7\u00a0gettoni su 20.',
      'To vote as the other did, one of the two of you must move 7\u00a0tokens of 20.',
    ]);
    expect(wholeOf({ 'mass-speed': 20 }, { 'mass-speed': 20 }, { 'mass-speed': 18.5, other: 1.5 })).toEqual([
      'Presi due di voi, uno deve spostare in media 1\u00a0gettone su 20 per votare come l’altro.',
      'Of any two of you, one must move 1\u00a0token of 20 on average to vote as the other did.',
    ]);
    expect(wholeOf({ 'mass-speed': 20 }, { 'mass-speed': 20 })[0]).toBe(
      'Avete messo i gettoni allo stesso modo tutti e due.',
    );
    expect(wholeOf({ 'mass-speed': 20 }, { other: 20 })[0]).toBe(
      'Nessuno di voi ha un gettone in comune con un altro.',
    );
  });
  test('what is not 0 is never told as 0', () => {
    expect(it.tokens(0.01)).toBe('meno di 0,1\u00a0gettoni');
    expect(it.tokens(0)).toBe('0\u00a0gettoni');
    expect(it.number(0.004)).toBe('0,1');
    expect(it.size(0.001)).toBe('1');
  });
  test('a declaration is one sentence: one purpose, several ranked, several alike, one of their own', () => {
    const of = (list: readonly (readonly [string, number, string?])[], language: Language): string =>
      consensusSentence(
        list.map(([purpose, weight, name]) => ({ purpose, weight, ...(name !== undefined && { name }) })),
        language,
      );
    expect(of([['mass-speed', 100]], 'it')).toBe('Esistiamo per servire tutti presto e allo stesso modo.');
    expect(
      of(
        [
          ['build-together', 40],
          ['mass-speed', 60],
        ],
        'en',
      ),
    ).toBe(
      'We exist above all to serve everyone quickly and in the same way; then to build the product together with our customers.',
    );
    expect(
      of(
        [
          ['mass-speed', 34],
          ['raise-and-surprise', 33],
          ['other', 33, 'Formare'],
        ],
        'it',
      ),
    ).toBe(
      'Esistiamo, in parti uguali, per servire tutti presto e allo stesso modo; e per alzare le attese e sorprendere; e per uno scopo nostro, «Formare».',
    );
    expect(of([], 'it')).toBe('');
  });
  test('no sentence of a declaration speaks to “you”', () => {
    for (const { id } of catalogue.purposes)
      for (const language of LANGUAGES)
        expect(consensusSentence([{ purpose: id, weight: 1 }], language)).not.toMatch(/\byour?\b|\bvostr[aeio]\b/i);
  });
});

describe('beside a declaration proposed from the vote', () => {
  const notes = (tokens: readonly (Partial<Ballot> & { tokens: Mix })[], language: Language): string => {
    const proposal = proposeConsensus(placesOf(catalogue), tokens.map(ballot));
    const phrases = disagreementPhrases(language);
    return textOf(renderToStaticMarkup(createElement(ProposalNotes, { proposal, phrases })))
      .replaceAll('\u00a0', ' ')
      .trim();
  };
  test('what is left out stands with its voters, its tokens and why; a vote that is all in leaves nothing to say', () => {
    expect(notes([{ tokens: { 'mass-speed': 13, 'race-to-bottom': 6, 'because-we-can': 1 } }], 'it')).toBe(
      'Nessun voto sparisce senza che si dica: questi gettoni non entrano nella proposta. Perché è giusto così: 1 gettone di 1 persona; peserebbe meno di 10 su 100.',
    );
    const outvoted = [{ tokens: { 'mass-speed': 20 } }, { tokens: { 'mass-speed': 20 } }];
    expect(notes([...outvoted, { tokens: { 'build-together': 20 } }], 'en')).toBe(
      'No vote disappears unsaid: these tokens do not enter the proposal. Build it together: 20 tokens of 1 person; most of you laid fewer there.',
    );
    expect(notes(outvoted, 'it')).toBe('');
  });
  test('that none comes of the vote is said, and why; so are equal weights', () => {
    expect(notes([], 'it')).toBe('Da questo voto non nasce una proposta.');
    const own = ['Formare', 'Salvare'].map((other) => ({ tokens: { other: 20 }, other }));
    expect(notes(own, 'it')).toMatch(/^Da questo voto non nasce una proposta: chi ha scelto un altro scopo/);
    expect(notes(own, 'it')).toMatch(
      /40 gettoni di 2 persone; non è lo stesso scopo per tutti \(«Formare» e «Salvare»\)\.$/,
    );
    expect(notes([{ tokens: { 'mass-speed': 20 } }, { tokens: { 'race-to-bottom': 20 } }], 'en')).toBe(
      'Two or more purposes weigh the same: whether one comes first is said by the weights, which the room can change.',
    );
  });
});

describe('drawing', () => {
  test('circles of one number of tokens never leave its place nor touch each other, up to 200 voters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 20 }), (voters, value) => {
        const counts = [{ value, count: voters }];
        const drawing = drawingFor([counts]);
        const dots = dotsOf(counts, drawing);
        expect(dots.length).toBe(Math.ceil(voters / drawing.perDot));
        for (const { x } of dots) expect(Math.abs(x - placeAt(value)) + drawing.radius).toBeLessThanOrEqual(5);
        const places = new Set(dots.map(({ x, y }) => `${x} ${y}`));
        expect(places.size).toBe(dots.length);
        expect(drawing.apart).toBeGreaterThan(2 * drawing.radius);
      }),
      { numRuns: 1000 },
    );
  });
  test('40 voters still have a circle each, 200 share one among five', () => {
    expect(drawingFor([[{ value: 0, count: 40 }]]).perDot).toBe(1);
    expect(drawingFor([[{ value: 0, count: 200 }]]).perDot).toBe(5);
  });
  test('30 seconds to 15 minutes stand in tenfold steps, 4 to 12 people do not, and alike estimates stand in the middle', () => {
    expect(factScale({ low: 30, high: 900 })).toMatchObject({ isTenfold: true });
    expect(factScale({ low: 30, high: 900 }).at(300)).toBeCloseTo(67.7, 1);
    expect(factScale({ low: 4, high: 12 }).at(6)).toBe(25);
    expect(factScale({ low: 0, high: 900 }).isTenfold).toBe(false);
    expect(factScale({ low: 7, high: 7 }).at(7)).toBe(50);
    expect(
      stripesOf([
        { low: 1, high: 1 },
        { low: 1, high: 1 },
        { low: 1, high: 2 },
      ]),
    ).toHaveLength(2);
  });
});
