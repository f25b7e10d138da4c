// Ballots and codes that leave a doubt: the same or another of a voter who voted, one that does not belong, one not heard well.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { spokenCode } from '#model/workshop/code/spoken-code.ts';
import type { Said } from '#model/workshop/collect.ts';
import type { Brought } from '#model/workshop/collect-read.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { readEngagement } from '#model/workshop/engagement-schema.ts';
import { ballotWith, engagementWith } from './any-ballot.ts';
import { places } from './any-vote.ts';
import { asCode, asLink, fates, holding, ids, take } from './collecting.ts';

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
    expect(fates([asLink(ballotWith())], revealed, { ballots: { [told?.key as string]: 'late' } })).toEqual(['taken']);
    expect(fates([asLink(ballotWith())], revealed, undefined, 2)).toEqual(['revealed']);
    expect(fates([asLink(ballotWith({ round: 2 }))], undefined, undefined, 1)).toEqual(['other-round']);
  });
  it('is told at once that it is in already, by link, by file or by its code, after the reveal and while another round is collected', () => {
    const full = holding(ballotWith());
    const coded = take([asCode(ballotWith())]).engagement;
    const file: Brought = { kind: 'json', text: JSON.stringify(ballotWith()), via: 'file' };
    for (const revealed of [[], [1]] as const) {
      const closed = (engagement: Engagement): Engagement => ({ ...engagement, revealed });
      for (const brought of [asLink(ballotWith()), file, asCode(ballotWith())])
        expect(take([brought], closed(full), undefined, 2)).toMatchObject({
          engagement: closed(full),
          told: [{ fate: { kind: 'again' } }],
        });
      expect(fates([asCode(ballotWith())], closed(coded), undefined, 2)).toEqual(['again']);
      // What says more than the code that is in, or something else, is still asked about.
      const asks = revealed.length > 0 ? 'revealed' : 'other-round';
      expect(fates([asLink(ballotWith())], closed(coded), undefined, 2)).toEqual([asks]);
      expect(fates([asLink(ballotWith({ tokens: { other: 20 } }))], closed(full), undefined, 2)).toEqual([asks]);
    }
  });
  it('let in late is still one voter’s: by code and by link it counts once, and of a role that is complete it is asked about', () => {
    const revealed = engagementWith({ revealed: [1] });
    const late = (brought: readonly Brought[], engagement: Engagement): Engagement => {
      const said = { ballots: Object.fromEntries(take(brought, engagement).told.map(({ key }) => [key, 'late'])) };
      return take(brought, engagement, said as Said).engagement;
    };
    const [code, link] = [asCode(ballotWith()), asLink(ballotWith())];
    for (const order of [
      [code, link],
      [link, code],
    ]) {
      const one = order.reduce((engagement, brought) => late([brought], engagement), revealed);
      expect(one.ballots.map(({ via }) => via)).toEqual(['link']);
      expect(late(order, revealed).ballots).toHaveLength(1);
    }
    const peer = asLink(ballotWith({ id: 'another', tokens: { other: 20 } }));
    const [told] = take([peer], late([link], revealed)).told;
    const said: Said = { ballots: { [told?.key as string]: 'late' } };
    expect(take([peer], late([link], revealed), said).told[0]?.fate).toMatchObject({ kind: 'asks', why: 'same-role' });
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
