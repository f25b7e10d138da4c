// Taking ballots in: order never matters, nothing is taken twice, replaced or mapped unless somebody says so, and what is
// told shows nothing of the votes.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { putBack } from '#model/workshop/acts/vote.ts';
import { spokenCode } from '#model/workshop/code/spoken-code.ts';
import type { Said, Word } from '#model/workshop/collect.ts';
import { broughtIn } from '#model/workshop/collect-read.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { openEngagement, readEngagement, writeEngagement } from '#model/workshop/engagement-schema.ts';
import { sealedState } from '#model/workshop/sealed.ts';
import { anyBallot, ballotWith, engagementWith } from './any-ballot.ts';
import { places } from './any-vote.ts';
import { anyMany, asCode, asLink, fates, holding, ids, linkOf, take } from './collecting.ts';

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
  }, 240_000);

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

  it('no vote that is in goes away by itself, whatever full ballots come after its code, in 1,000', () => {
    const votes = ({ ballots }: Engagement) =>
      ballots.map(({ ballot: { role, round, tokens } }) =>
        JSON.stringify([role, round, Object.entries(tokens).toSorted()]),
      );
    const someBallots = fc.array(anyBallot, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(someBallots, someBallots, (some, others) => {
        const first = take(some.map(asCode)).engagement;
        const again = some.map((ballot, i) => ({ ...ballot, id: `again-${i}` }));
        const after = take([...some, ...again, ...others].map(asLink), first).engagement;
        const still = new Set(votes(after));
        expect(votes(first).filter((vote) => !still.has(vote))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  }, 240_000);

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

describe('two full ballots for one code', () => {
  const tokens = { 'mass-speed': 20 };
  const coded = take([{ kind: 'grid', vote: { role: 3, round: 1, tokens } }]).engagement;
  const full = (id: string, existTo: string) => ballotWith({ id, role: 3, tokens, existTo });
  const [one, other] = [full('aaaaaaaaaa', 'Uno'), full('cccccccccc', 'Due')];
  const others = [one, other, ballotWith({ id: 'bbbbbbbbbb', role: 4, tokens })].map(asLink);

  it('wait for a word, and the code stays until one of them is taken', () => {
    const { engagement, told } = take(others, coded);
    expect(told.map(({ fate }) => fate.kind)).toEqual(['asks', 'asks', 'taken']);
    expect(engagement.ballots.map(({ ballot, via }) => [ballot.role, via])).toEqual([
      [3, 'grid'],
      [4, 'link'],
    ]);
  });

  it('end as one ballot, where one is said to stand in the place of the other', () => {
    const { told } = take(others, coded);
    const [first, second] = told.map(({ key }) => key ?? '');
    const { engagement } = take(others, coded, { ballots: { [first ?? '']: { replaces: second ?? '' } } });
    expect(engagement.ballots.map(({ ballot }) => [ballot.role, ballot.id])).toEqual([
      [3, 'aaaaaaaaaa'],
      [4, 'bbbbbbbbbb'],
    ]);
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
