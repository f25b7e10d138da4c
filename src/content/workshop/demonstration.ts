// A whole engagement to rehearse with: the invented rental company, nine ballots in two rounds, words defined, a number disputed,
// findings sorted, commitments. Made anew under the id it is given, with its days counted from the instant it is given.
import { sampleOf } from '#content/samples.ts';
import { type DemonstrationVote, demonstrationVotes } from '#content/workshop/demonstration-votes.ts';
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

const BOARD = [
  'Direzione generale',
  'Direzione commerciale',
  'Direzione operativa',
  'Amministrazione e finanza',
  'Risorse umane',
  'Sistemi informativi (IT)',
];

const DAY_MS = 86_400_000;
const dayAfter = (at: string, days: number): string =>
  new Date(Date.parse(at) + days * DAY_MS).toISOString().slice(0, 10);

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
        id: `dimostrazione-${place + 1}`,
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
const stepsOf = (at: string): readonly Act[] => [
  (one) => setSponsor(one, 'Direzione generale'),
  (one) => setDecides(one, 'Direzione generale'),
  (one) => setDay(one, dayAfter(at, 0)),
  (one) =>
    addRoles(
      one,
      BOARD.map((name) => line(name)),
      'board',
      'it',
    ),
  (one) => addRoles(one, [line('Responsabili di filiale', 2), line('Banco e centralino')], 'front-line', 'it'),
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
  votesOf(2, at),
  (one) => reveal(one, 2),
  (one) => setConsensusMix(one, { 'extraordinary-trust': 60, 'different-people': 40 }),
  (one) =>
    dispute(
      one,
      { value: 4.5, quality: 'estimate', source: 'Risorse umane' },
      {
        question: 'staff.fte',
        role: 5,
        note: 'Una delle cinque persone è a metà tempo: da verificare con le presenze di ottobre.',
        at,
      },
    ),
  (one) => triage(one, 'gap:extraordinary-trust:authority', 'agree'),
  (one) => triage(one, 'gap:extraordinary-trust:driver', 'disputed', 'La finanza ricorda un’altra discussione.'),
  (one) => triage(one, 'contradiction:separate-desks', 'agree'),
  (one) =>
    triage(
      one,
      'gap:extraordinary-trust:attention',
      'accepted',
      'Con cinque persone una conversazione senza fretta vale per i cantieri fermi, non per ogni richiesta.',
      'Direzione operativa',
    ),
  ...commitmentsOf(at),
];

const commitmentsOf = (at: string): readonly Act[] =>
  [
    {
      what: 'Banco e centralino possono concedere fino a 150\u00a0€ senza chiedere',
      owner: 'Direzione operativa',
      by: dayAfter(at, 30),
      measure: 'Concessioni decise sul posto, contate ogni mese',
      findings: ['gap:extraordinary-trust:authority'],
    },
    {
      what: 'Filiale, officina e centralino vedono la stessa scheda del cliente',
      owner: 'Sistemi informativi (IT)',
      by: dayAfter(at, 90),
      measure: 'Clienti che ripetono il problema: da 60 a meno di 20 su cento',
      findings: ['contradiction:separate-desks'],
    },
    {
      what: 'Le condizioni per chi noleggia da anni sono scritte e uguali in ogni filiale',
      owner: 'Direzione commerciale',
      by: dayAfter(at, 60),
      measure: 'Una pagina, consegnata a tutte le filiali',
    },
    {
      what: 'Contare le persone e le richieste di un mese intero',
      owner: 'Risorse umane',
      by: dayAfter(at, 21),
      measure: 'Il numero contestato è confermato o corretto',
    },
  ].map((commitment) => (one) => addCommitment(one, commitment));

export function demonstration(id: string, at: string): Engagement {
  const begun = beginEngagement(id, at, 'noleggio alle imprese, Italia (dimostrazione)', sample());
  return stepsOf(at).reduce((engagement, act) => act(engagement), begun);
}
