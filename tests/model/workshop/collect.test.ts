// Taking ballots in: order never matters, nothing is taken twice, replaced or mapped unless somebody says so, and what is
// told shows nothing of the votes.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { putBack } from '#model/workshop/acts/vote.ts';
import type { Ballot } from '#model/workshop/ballot.ts';
import { encodeBallot } from '#model/workshop/carry/workshop-link.ts';
import { spokenCode } from '#model/workshop/code/spoken-code.ts';
import { collect, type Said, type Word } from '#model/workshop/collect.ts';
import { type Brought, broughtIn } from '#model/workshop/collect-read.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { openEngagement, readEngagement, writeEngagement } from '#model/workshop/engagement-schema.ts';
import { sealedState } from '#model/workshop/sealed.ts';
import { anyBallot, ballotWith, engagementWith } from './any-ballot.ts';
import { anyVote, places } from './any-vote.ts';

const AT = '2026-11-21T10:00:00Z';
const linkOf = (ballot: Ballot): string => {
  const encoded = encodeBallot(ballot);
  if (!encoded.ok) throw new Error('too long');
  return encoded.value;
};
const asLink = (ballot: Ballot): Brought => ({ kind: 'link', text: linkOf(ballot) });
const asCode = (ballot: Ballot): Brought => ({ kind: 'code', text: spokenCode(places, 'K7QFM2', ballot) });
const take = (brought: readonly Brought[], engagement = engagementWith(), said?: Said, round?: 1 | 2) =>
  collect(catalogue, engagement, brought, { at: AT, ...(said && { said }), ...(round && { round }) });
const fates = (brought: readonly Brought[], engagement?: Engagement, said?: Said, round?: 1 | 2) =>
  take(brought, engagement, said, round).told.map(({ fate }) => fate.kind);
const ids = ({ ballots }: Engagement) => ballots.map(({ ballot }) => ballot.id);
const holding = (...ballots: readonly Ballot[]) => take(ballots.map(asLink)).engagement;

const anyBrought: fc.Arbitrary<Brought> = fc.oneof(
  anyBallot.map(asLink),
  anyBallot.map((ballot): Brought => ({ kind: 'json', text: JSON.stringify(ballot), via: 'file' })),
  anyVote.map((vote): Brought => ({ kind: 'code', text: spokenCode(places, 'K7QFM2', vote) })),
  anyVote.map((vote): Brought => ({ kind: 'grid', vote })),
);
/** With some of them brought twice, by the same road or by another. */
const anyMany = fc
  .array(anyBrought, { minLength: 1, maxLength: 12 })
  .chain((all) => fc.tuple(fc.constant(all), fc.subarray(all)).map(([some, twice]) => [...some, ...twice]));

describe('laws', () => {
  it('the order of the pieces never matters: the same engagement and the same fates, in 1,000', () => {
    fc.assert(
      fc.property(anyMany, fc.infiniteStream(fc.nat()), (brought, dice) => {
        const mixed = brought.map((one) => [dice.next().value as number, one] as const).toSorted(([a], [b]) => a - b);
        const first = take(brought);
        const second = take(mixed.map(([, one]) => one));
        expect(second.engagement).toEqual(first.engagement);
        const told = (all: typeof first.told) => all.map(({ piece: _, ...one }) => JSON.stringify(one)).toSorted();
        expect(told(second.told)).toEqual(told(first.told));
      }),
      { numRuns: 1000 },
    );
  });

  it('what was taken is never taken again, and every engagement that comes out goes in again, in 1,000', () => {
    fc.assert(
      fc.property(anyMany, (brought) => {
        const first = take(brought);
        expect(first.told).toHaveLength(brought.length);
        const second = take(brought, first.engagement);
        expect(second.engagement).toBe(first.engagement);
        expect(second.told.some(({ fate }) => fate.kind === 'taken')).toBe(false);
        expect(readEngagement(catalogue, first.engagement).ok).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('no role has more ballots of a round than respondents, unless somebody says so, in 1,000', () => {
    fc.assert(
      fc.property(anyMany, (brought) => {
        for (const round of [1, 2] as const) {
          const { roles } = sealedState(take(brought).engagement, round);
          expect(roles.every(({ collected, invited }) => collected <= invited)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('one ballot', () => {
  const ballot = ballotWith();
  it('twice in one text, or again the next day, is one', () => {
    expect(fates([asLink(ballot), asLink(ballot)])).toEqual(['taken', 'again']);
    expect(fates([asLink(ballot)], holding(ballot))).toEqual(['again']);
  });
  it('by link and by code is one, and the link, which says more, is kept whichever came first', () => {
    const both = take([asCode(ballot), asLink(ballot)]);
    expect(ids(both.engagement)).toEqual([ballot.id]);
    const coded = take([asCode(ballot)]).engagement;
    const later = take([asLink(ballot)], coded);
    expect(ids(later.engagement)).toEqual([ballot.id]);
    expect(later.told[0]?.fate).toEqual({ kind: 'taken', notes: ['fuller'] });
    expect(fates([asCode(ballot)], holding(ballot))).toEqual(['again']);
  });
  const crowd = (many: number): Engagement => {
    const engagement = engagementWith();
    const others = engagement.respondents.filter(({ role }) => role !== ballot.role);
    const mates = Array.from({ length: many }, (_, n) => ({
      id: `mate${n}`,
      role: ballot.role,
      language: 'it' as const,
    }));
    return { ...engagement, respondents: [...others, ...mates] };
  };
  const code = spokenCode(places, 'K7QFM2', ballot);

  it('of several who voted alike is as many as it is said to be, and no more than are invited', () => {
    const [told] = take([asCode(ballot)], take([asCode(ballot)], crowd(3)).engagement).told;
    expect(told?.fate).toEqual({ kind: 'again', another: { copies: 2 } });
    let engagement = crowd(3);
    let said: Said = {};
    const pieces = [asCode(ballot), asCode(ballot), asCode(ballot), asCode(ballot)];
    for (let round = 0; round < 5; round++) {
      const done = take(pieces, engagement, said);
      engagement = done.engagement;
      const more = done.told.find(({ fate }) => fate.kind === 'again' && fate.another);
      if (more?.fate.kind === 'again' && more.fate.another && more.key)
        said = { ballots: { [more.key]: more.fate.another } };
    }
    expect(ids(engagement).toSorted()).toEqual([code, `${code}-2`, `${code}-3`]);
    expect(readEngagement(catalogue, engagement).ok).toBe(true);
    // Of the only one of a role a code is the same code.
    expect(take([asCode(ballot)], take([asCode(ballot)], crowd(1)).engagement).told[0]?.fate).toEqual({
      kind: 'again',
    });
  });

  it('and the whole of it are one ballot of a role of one, and are asked about where others may have voted alike', () => {
    const whole = (engagement: Engagement, said?: Said) =>
      take([asLink(ballot)], take([asCode(ballot)], engagement).engagement, said);
    expect(whole(crowd(1)).told[0]?.fate).toEqual({ kind: 'taken', notes: ['fuller'] });
    const [told] = whole(crowd(2)).told;
    expect(told?.fate).toMatchObject({ kind: 'asks', why: 'same-vote' });
    const [key, rival] = [told?.key ?? '', told?.fate.kind === 'asks' ? (told.fate.rivals[0] ?? '') : ''];
    expect(ids(whole(crowd(2), { ballots: { [key]: 'take' } }).engagement)).toHaveLength(2);
    expect(ids(whole(crowd(2), { ballots: { [key]: { replaces: rival } } }).engagement)).toEqual([ballot.id]);
  });
});

describe('another ballot', () => {
  const first = ballotWith();
  const changed = ballotWith({ tokens: { other: 20 } });
  const peer = ballotWith({ id: 'another0id' });

  it('of the same voter waits for a word, and takes the place only of what it is said to', () => {
    const engagement = holding(first);
    const [told] = take([asLink(changed)], engagement).told;
    expect(told?.fate).toMatchObject({ kind: 'asks', why: 'same-voter' });
    const rival = told?.fate.kind === 'asks' ? (told.fate.rivals[0] as string) : '';
    const key = told?.key as string;
    const replaced = take([asLink(changed)], engagement, { ballots: { [key]: { replaces: rival } } });
    expect(replaced.engagement.ballots.map(({ ballot }) => ballot.tokens)).toEqual([{ other: 20 }]);
    expect(replaced.told[0]?.fate).toEqual({ kind: 'taken', replaced: rival, notes: [] });
    const left = take([asLink(changed)], engagement, { ballots: { [key]: 'leave' } });
    expect([left.told[0]?.fate.kind, left.engagement]).toEqual(['left', engagement]);
    expect(fates([asLink(changed)], engagement, { ballots: { [key]: { replaces: 'nothing' } } })).toEqual(['asks']);
  });

  it('said to be of somebody else stays beside it under an id of its own, however often it is said', () => {
    const engagement = holding(first);
    const key = take([asLink(changed)], engagement).told[0]?.key as string;
    const said: Said = { ballots: { [key]: 'take' } };
    const two = take([asLink(changed)], engagement, said);
    expect(ids(two.engagement)).toHaveLength(2);
    expect(new Set(ids(two.engagement)).size).toBe(2);
    expect(readEngagement(catalogue, two.engagement).ok).toBe(true);
    const same = take([asLink(changed)], two.engagement, said);
    expect([same.told[0]?.fate.kind, same.engagement]).toEqual(['again', two.engagement]);
  });

  it('a second change of one voter still waits when the first was put in the place of what was in', () => {
    const third = ballotWith({ tokens: { [places[1] as string]: 20 } });
    const engagement = holding(first);
    const asked = take([asLink(changed), asLink(third)], engagement);
    const [b] = asked.told;
    const rival = b?.fate.kind === 'asks' ? (b.fate.rivals[0] as string) : '';
    const said = take([asLink(changed), asLink(third)], engagement, {
      ballots: { [b?.key as string]: { replaces: rival } },
    });
    expect(said.engagement.ballots).toHaveLength(1);
    expect(said.told.map(({ fate }) => fate.kind).toSorted()).toEqual(['asks', 'taken']);
    // In the place of the other new one it stands in the place of what was in as well: one voter has one ballot.
    const c = asked.told[1]?.key as string;
    const one = take([asLink(changed), asLink(third)], engagement, {
      ballots: { [b?.key as string]: { replaces: c } },
    });
    expect(one.engagement.ballots).toHaveLength(1);
    expect(one.told.map(({ fate }) => fate.kind).toSorted()).toEqual(['left', 'taken']);
  });

  it('both new: neither is taken until one is said to stand for the other', () => {
    const both = take([asLink(first), asLink(changed)]);
    expect(both.told.map(({ fate }) => fate.kind)).toEqual(['asks', 'asks']);
    expect(both.engagement.ballots).toEqual([]);
    const [a, b] = both.told.map(({ key }) => key as string) as [string, string];
    const said = take([asLink(first), asLink(changed)], undefined, { ballots: { [b]: { replaces: a } } });
    expect(said.told.map(({ fate }) => fate.kind)).toEqual(['left', 'taken']);
    expect(said.engagement.ballots.map(({ ballot }) => ballot.tokens)).toEqual([{ other: 20 }]);
  });

  it('of the same role is asked about where one person is invited, and taken where there are two', () => {
    expect(fates([asLink(peer)], holding(first))).toEqual(['asks']);
    const two = engagementWith({
      respondents: ['a', 'b'].map((id) => ({ id, role: 3, language: 'it' as const })),
    });
    expect(fates([asLink(first), asLink(peer)], two)).toEqual(['taken', 'taken']);
    const [told] = take([asLink(peer)], holding(first)).told;
    expect(fates([asLink(peer)], holding(first), { ballots: { [told?.key as string]: 'take' } })).toEqual(['taken']);
  });

  it('in the second round is no rival of the first', () => {
    expect(fates([asLink(ballotWith({ round: 2 }))], holding(first))).toEqual(['taken']);
  });
});

describe('a ballot that does not belong', () => {
  it('of another engagement is refused with its id', () => {
    expect(take([asLink(ballotWith({ engagement: 'ABCDEF' }))]).told[0]?.fate).toEqual({
      kind: 'other-engagement',
      given: 'ABCDEF',
    });
  });
  it('of a role nobody has is mapped only as somebody says', () => {
    const roles = engagementWith().roles.slice(0, 4);
    const few = engagementWith({ roles, respondents: [] });
    const ninth = ballotWith({ role: 9 });
    expect(take([asLink(ninth), asCode(ballotWith({ role: 9, tokens: { other: 20 } }))], few).told).toMatchObject([
      { fate: { kind: 'unknown-role' }, role: 9 },
      { fate: { kind: 'unknown-role' }, role: 9 },
    ]);
    const mapped = take([asLink(ninth)], few, { roles: { 9: 4 } });
    expect(mapped.engagement.ballots.map(({ ballot }) => ballot.role)).toEqual([4]);
    expect(fates([asLink(ninth)], few, { roles: { 9: 12 } })).toEqual(['unknown-role']);
    // By code too, and the code of the mapped vote is then the same ballot.
    const coded = take([asCode(ninth)], few, { roles: { 9: 4 } });
    expect(fates([asCode({ ...ninth, role: 4 })], coded.engagement)).toEqual(['again']);
  });
  it('of a round that is revealed, or of another round, waits for a word', () => {
    const revealed = engagementWith({ revealed: [1] });
    const [told] = take([asLink(ballotWith())], revealed).told;
    expect(told?.fate.kind).toBe('revealed');
    expect(fates([asLink(ballotWith())], revealed, { ballots: { [told?.key as string]: 'take' } })).toEqual(['taken']);
    expect(fates([asLink(ballotWith({ round: 2 }))], undefined, undefined, 1)).toEqual(['other-round']);
  });
  it('of 10,000 tokens, of a later version, or with an unknown purpose is refused', () => {
    const json = (more: object): Brought => ({
      kind: 'json',
      text: JSON.stringify({ ...ballotWith(), ...more }),
      via: 'file',
    });
    const told = take([json({ tokens: { other: 10_000 } }), json({ version: 2 }), json({ tokens: { fame: 20 } })]).told;
    expect(told.map(({ fate }) => (fate.kind === 'refused' ? fate.refusals[0]?.kind : fate.kind))).toEqual([
      'tokens-not-all',
      'ballot-too-new',
      'unknown-id',
    ]);
    const grid: Brought = { kind: 'grid', vote: { role: 1, round: 1, tokens: { other: 19 } } };
    expect(fates([grid])).toEqual(['refused']);
  });
  it('with a name, where names were not agreed, is taken without it', () => {
    const { engagement, told } = take([asLink(ballotWith({ name: 'Anna' }))]);
    expect([engagement.ballots[0]?.ballot.name, told[0]?.fate]).toEqual([
      undefined,
      { kind: 'taken', notes: ['unnamed'] },
    ]);
    const named = take([asLink(ballotWith({ name: 'Anna' }))], engagementWith({ names: 'named' }));
    expect(named.engagement.ballots[0]?.ballot.name).toBe('Anna');
  });
  it('an invitation or an assessment among ballots is told for what it is', () => {
    expect(take([{ kind: 'json', text: '{"format":"coerente/assessment"}', via: 'file' }]).told[0]?.fate).toMatchObject(
      {
        refusals: [{ kind: 'not-a-ballot' }],
      },
    );
  });
});

describe('a code that was not heard well', () => {
  const code = spokenCode(places, 'K7QFM2', ballotWith());
  it('is not taken; the group and a proposal are told, and only of a role that is there', () => {
    const wrong = `${code.slice(0, 5)}${code[5] === 'A' ? 'B' : 'A'}${code.slice(6)}`;
    const { engagement, told } = take([{ kind: 'code', text: wrong }]);
    expect(engagement.ballots).toEqual([]);
    expect(told[0]?.fate).toEqual({
      kind: 'wrong-code',
      reading: { kind: 'wrong-check', proposal: { place: 6, group: 2, code } },
    });
    const without = engagementWith({ roles: engagementWith().roles.slice(0, 1), respondents: [] });
    expect(take([{ kind: 'code', text: wrong }], without).told[0]?.fate).toEqual({
      kind: 'wrong-code',
      reading: { kind: 'wrong-check' },
    });
  });
});

describe('before the reveal', () => {
  it('what is told holds no purpose, no token, no sentence and no name', () => {
    const ballots = [1, 2, 3].map((role) =>
      ballotWith({ id: `voter-${role}`, role, existTo: 'Segreto', name: 'Anna' }),
    );
    const { engagement, told } = take([...ballots.map(asLink), asLink(ballotWith({ id: 'voter-9', role: 1 }))]);
    const shown = JSON.stringify([told, sealedState(engagement, 1)]);
    for (const secret of ['Segreto', 'Anna', 'raise-and-surprise', 'mass-speed']) expect(shown).not.toContain(secret);
    expect(sealedState(engagement, 1)).toMatchObject({ collected: 2, invited: 16, isRevealed: false });
  });
});

describe('fifteen ballots from one pasted text', () => {
  it('codes, links and JSON with words around are taken at once', () => {
    const ballots = Array.from({ length: 15 }, (_, i) =>
      ballotWith({ id: `voter-${i}`, role: i + 1, tokens: { 'mass-speed': i, other: 20 - i } }),
    );
    const lines = ballots.map((ballot, i) => {
      if (i % 3 === 0) return `Ruolo ${i + 1}: ${spokenCode(places, 'K7QFM2', ballot)}`;
      return i % 3 === 1
        ? `Ecco la mia scheda https://example.org/it/workshop/#${linkOf(ballot)} grazie`
        : JSON.stringify(ballot);
    });
    const engagement = engagementWith();
    const { told, engagement: full } = take(broughtIn(catalogue, engagement, lines.join('\n')), engagement);
    expect(told.map(({ fate }) => fate.kind)).toEqual(Array.from({ length: 15 }, () => 'taken'));
    expect(full.ballots.map(({ ballot }) => ballot.role).toSorted((a, b) => a - b)).toEqual(
      ballots.map(({ role }) => role),
    );
  });
  it('more ballots than an engagement holds are not taken at all', () => {
    const brought = Array.from({ length: 401 }, (_, i) => asLink(ballotWith({ id: `v${i}` })));
    const respondents = Array.from({ length: 200 }, (_, i) => ({ id: `r${i}`, role: 3, language: 'it' as const }));
    expect(new Set(fates(brought, engagementWith({ respondents })))).toEqual(new Set(['asks']));
  });
});

test('whatever is said about what is brought, the engagement opens again, with every ballot under an id of its own', () => {
  const anyWord = fc.oneof(fc.constant('take' as const), fc.constant('leave' as const), fc.nat(4), fc.nat(3));
  fc.assert(
    fc.property(anyMany, fc.array(anyWord, { minLength: 1, maxLength: 6 }), (brought, words) => {
      let engagement = engagementWith();
      let said: Said = {};
      for (const [at, word] of words.entries()) {
        const done = take(brought, engagement, said);
        engagement = done.engagement;
        const waiting = done.told.filter(({ fate, key }) => key && (fate.kind === 'asks' || fate.kind === 'again'));
        const one = waiting[at % Math.max(1, waiting.length)];
        if (!one?.key) continue;
        const rival = one.fate.kind === 'asks' ? one.fate.rivals[0] : undefined;
        const given: Word =
          typeof word === 'string' ? word : rival && word % 2 ? { replaces: rival } : { copies: word + 1 };
        said = { ballots: { ...said.ballots, [one.key]: given } };
      }
      const under = engagement.ballots.map(({ ballot }) => `${ballot.round} ${ballot.id}`);
      expect(new Set(under).size).toBe(under.length);
      expect(openEngagement(catalogue, writeEngagement(engagement))).toMatchObject({ ok: true });
      // A ballot that comes back beside itself is one; beside another of its id it is two.
      const [some] = engagement.ballots;
      if (some) expect(putBack(engagement, some).ballots).toEqual(engagement.ballots);
    }),
    { numRuns: 300 },
  );
}, 120_000);
