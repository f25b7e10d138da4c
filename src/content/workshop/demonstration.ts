// A whole engagement to rehearse with: the invented rental company, nine ballots in two rounds, words defined, a number disputed,
// findings sorted, commitments. Made anew under the id it is given, with its days counted from the instant it is given.
import { sampleOf } from '#content/samples.ts';
import type { Language } from '#content/shape.ts';
import { demonstrationId } from '#content/workshop/demonstration-ids.ts';
import { type DemonstrationVote, demonstrationVotes } from '#content/workshop/demonstration-votes.ts';
import { type DemonstrationWords, demonstrationWords } from '#content/workshop/demonstration-words.ts';
import { type Assessment, FORMAT, VERSION } from '#model/assessment.ts';
import { define, setConsensusMix } from '#model/workshop/acts/agreed.ts';
import { beginEngagement } from '#model/workshop/acts/begin.ts';
import { addCommitment } from '#model/workshop/acts/commitments.ts';
import { dispute } from '#model/workshop/acts/facts.ts';
import { triage } from '#model/workshop/acts/findings.ts';
import { setDay, setDecides, setSponsor } from '#model/workshop/acts/frame.ts';
import { addRoles, setRespondentLanguage } from '#model/workshop/acts/roles.ts';
import { reveal } from '#model/workshop/acts/vote.ts';
import { BALLOT_FORMAT, BALLOT_VERSION, type Round } from '#model/workshop/ballot.ts';
import type { Collected, Engagement } from '#model/workshop/engagement.ts';

type Act = (engagement: Engagement) => Engagement;

const DAY_MS = 86_400_000;
const dayAfter = (at: string, days: number): string =>
  new Date(Date.parse(at) + days * DAY_MS).toISOString().slice(0, 10);

const SUNDAY = 0;
const SATURDAY = 6;
/** The same, or the Monday after it: nobody commits to a day nobody works. */
const workdayAfter = (at: string, days: number): string => {
  const weekday = new Date(`${dayAfter(at, days)}T00:00:00.000Z`).getUTCDay();
  return dayAfter(at, days + (weekday === SATURDAY ? 2 : weekday === SUNDAY ? 1 : 0));
};

const sample = (): Assessment =>
  sampleOf('noleggio-italia')?.assessment ?? {
    format: FORMAT,
    version: VERSION,
    profile: 'v1',
    company: { name: 'Noleggi Vardana', currency: 'EUR' },
    declaration: [],
    answers: {},
  };

/** Links before the day, a code and a sheet of paper on the day. */
const ROADS: readonly Collected['via'][] = ['link', 'link', 'link', 'file', 'link', 'link', 'grid', 'link', 'link'];

const votesOf =
  (round: Round, at: string): Act =>
  (engagement) => {
    const cast = ({ again, ...vote }: DemonstrationVote, place: number): Collected => ({
      ballot: {
        format: BALLOT_FORMAT,
        version: BALLOT_VERSION,
        engagement: engagement.id,
        // The same voter in both rounds, so that what moved can be told.
        id: demonstrationId(place),
        round,
        ...vote,
        tokens: round === 1 ? vote.tokens : again,
      },
      via: ROADS[place] ?? 'link',
      at,
    });
    return { ...engagement, ballots: [...engagement.ballots, ...demonstrationVotes.map(cast)] };
  };

const line = (name: string, people = 1) => ({ name, people });

/** Steps that were taken one after the other, as in a real one. */
const stepsOf = (at: string, say: DemonstrationWords): readonly Act[] => [
  (one) => setSponsor(one, say.board[0]),
  (one) => setDecides(one, say.board[0]),
  (one) => setDay(one, dayAfter(at, 0)),
  (one) =>
    addRoles(
      one,
      say.board.map((name) => line(name)),
      'board',
      'it',
    ),
  (one) => addRoles(one, [line(say.branches, 2), line(say.desk)], 'front-line', 'it'),
  (one) => setRespondentLanguage(one, 'p6', 'en'),
  (one) => setRespondentLanguage(one, 'p8', 'en'),
  votesOf(1, at),
  (one) => reveal(one, 1),
  (one) =>
    define(
      one,
      'extraordinary-trust',
      'it',
      'Chi chiama trova una persona che conosce il suo cantiere e può decidere, non soltanto rispondere presto.',
    ),
  (one) =>
    define(
      one,
      'extraordinary-trust',
      'en',
      'Whoever calls reaches a person who knows their site and may decide, not only somebody who answers soon.',
    ),
  (one) =>
    define(one, 'different-people', 'it', 'Chi noleggia da anni ha una persona sua, e le condizioni sono scritte.'),
  (one) =>
    define(
      one,
      'different-people',
      'en',
      'Whoever has rented for years has a person of their own, and the terms are written down.',
    ),
  votesOf(2, at),
  (one) => reveal(one, 2),
  (one) => setConsensusMix(one, { 'extraordinary-trust': 60, 'different-people': 40 }),
  (one) =>
    dispute(
      one,
      { value: 4.5, quality: 'estimate', source: say.board[4] },
      {
        question: 'staff.fte',
        role: 5,
        note: say.dispute,
        at,
      },
    ),
  ...stood('authority', (one, finding) => triage(one, finding, 'agree')),
  (one) => triage(one, 'gap:extraordinary-trust:driver', 'disputed', say.disputed),
  (one) => triage(one, 'contradiction:separate-desks', 'agree'),
  ...stood('attention', (one, finding) => triage(one, finding, 'accepted', say.accepted, say.board[2])),
  ...commitmentsOf(at, say),
];

/** The purposes the room declares: what one of them asks of a dimension is one matter with what the other asks of it. */
const DECLARED = ['extraordinary-trust', 'different-people'];

const stood = (dimension: string, take: (engagement: Engagement, finding: string) => Engagement): readonly Act[] =>
  DECLARED.map((purpose) => (one) => take(one, `gap:${purpose}:${dimension}`));

const DUE_DAYS = [30, 90, 60, 21];
const MEANT = [['gap:extraordinary-trust:authority'], ['contradiction:separate-desks']];

const commitmentsOf = (at: string, { commitments }: DemonstrationWords): readonly Act[] =>
  commitments.map(({ what, owner, measure }, place) => (one) => {
    const findings = MEANT[place];
    const by = workdayAfter(at, DUE_DAYS[place] ?? 30);
    return addCommitment(one, { what, owner, by, measure, ...(findings && { findings }) });
  });

/** Roles and commitments in the language of whoever rehearses; voters keep theirs. */
export function demonstration(id: string, at: string, language: Language = 'it'): Engagement {
  const say = demonstrationWords[language];
  const begun = beginEngagement(id, at, say.scope, sample());
  return stepsOf(at, say).reduce((engagement, act) => act(engagement), begun);
}
