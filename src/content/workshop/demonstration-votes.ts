// The nine ballots of the demonstration in both rounds: invented, and differing in all three ways. What they want, what they
// take for a fact, what they mean by “trust”.
import type { Ballot } from '#model/workshop/ballot.ts';

export type DemonstrationVote = Omit<Ballot, 'format' | 'version' | 'engagement' | 'round' | 'id'> & {
  /** Tokens of the second vote. */
  readonly again: Ballot['tokens'];
};

export const demonstrationVotes: readonly DemonstrationVote[] = [
  {
    role: 1,
    language: 'it',
    tokens: { 'extraordinary-trust': 10, 'raise-and-surprise': 6, 'different-people': 4 },
    again: { 'extraordinary-trust': 12, 'different-people': 6, 'raise-and-surprise': 2 },
    existTo: 'stare al fianco di chi apre un cantiere, prima che ce lo chieda',
    expects: [
      { dimension: 'attention', end: 'high' },
      { dimension: 'reach', end: 'high' },
    ],
    estimates: {
      'promise.known': 75,
      'auth.limit': 75,
      'budget.driver': ['relationship'],
      'staff.fte': 8,
      'auto.share': 10,
    },
    operated: 'extraordinary-trust',
  },
  {
    role: 2,
    language: 'it',
    tokens: { 'raise-and-surprise': 12, 'different-people': 8 },
    again: { 'different-people': 10, 'extraordinary-trust': 6, 'raise-and-surprise': 4 },
    existTo: 'far dire ai clienti che da noi si trova sempre qualcosa in più',
    expects: [
      { dimension: 'authority', end: 'high' },
      { dimension: 'attention', end: 'high' },
    ],
    estimates: {
      'promise.known': 100,
      'auth.limit': 50,
      'budget.driver': ['best-customers'],
      'staff.fte': 6,
      'auto.share': 15,
    },
    operated: 'raise-and-surprise',
  },
  {
    role: 3,
    language: 'it',
    tokens: { 'mass-speed': 12, 'extraordinary-trust': 4, 'race-to-bottom': 4 },
    again: { 'extraordinary-trust': 10, 'mass-speed': 8, 'different-people': 2 },
    existTo: 'rimettere in moto una macchina ferma entro la giornata',
    expects: [
      { dimension: 'speed', end: 'high' },
      { dimension: 'uniformity', end: 'high' },
    ],
    estimates: {
      'promise.known': 25,
      'auth.limit': 25,
      'budget.driver': ['cost-parity'],
      'staff.fte': 5,
      'auto.share': 15,
    },
    operated: 'different-people',
  },
  {
    role: 4,
    language: 'it',
    tokens: { 'race-to-bottom': 10, 'mass-speed': 6, 'contain-bad-word': 4 },
    again: { 'extraordinary-trust': 6, 'mass-speed': 8, 'race-to-bottom': 6 },
    existTo: 'rispondere spendendo quanto spendono gli altri, non di più',
    expects: [{ dimension: 'speed', end: 'high' }],
    estimates: {
      'promise.known': 50,
      'auth.limit': 25,
      'budget.driver': ['cost-parity', 'throughput'],
      'staff.fte': 5,
      'auto.share': 30,
    },
    operated: 'race-to-bottom',
  },
  {
    role: 5,
    language: 'it',
    tokens: { 'extraordinary-trust': 12, 'because-we-can': 8 },
    again: { 'extraordinary-trust': 14, 'because-we-can': 2, 'different-people': 4 },
    existTo: 'essere un’azienda di cui ci si fida anche quando qualcosa va storto',
    expects: [
      { dimension: 'reach', end: 'high' },
      { dimension: 'recovery', end: 'high' },
    ],
    estimates: {
      'promise.known': 50,
      'auth.limit': 25,
      'budget.driver': ['best-customers'],
      'staff.fte': { from: 4, to: 6 },
    },
    operated: 'mass-speed',
  },
  {
    role: 6,
    language: 'en',
    tokens: { 'mass-speed': 8, 'build-together': 6, 'extraordinary-trust': 6 },
    again: { 'extraordinary-trust': 10, 'mass-speed': 6, 'build-together': 4 },
    existTo: 'give every branch the same picture of the same customer',
    expects: [
      { dimension: 'automation', end: 'high' },
      { dimension: 'speed', end: 'high' },
    ],
    estimates: {
      'promise.known': 25,
      'auth.limit': 25,
      'budget.driver': ['fewer-contacts'],
      'staff.fte': 5,
      'auto.share': 40,
    },
    operated: 'mass-speed',
  },
  {
    role: 7,
    language: 'it',
    tokens: { 'different-people': 10, 'extraordinary-trust': 10 },
    again: { 'extraordinary-trust': 12, 'different-people': 8 },
    existTo: 'conoscere per nome chi noleggia da vent’anni',
    expects: [
      { dimension: 'reach', end: 'high' },
      { dimension: 'attention', end: 'high' },
    ],
    estimates: {
      'promise.known': 25,
      'auth.limit': 25,
      'budget.driver': ['cost-parity'],
      'staff.fte': 4,
      'auto.share': 10,
    },
    operated: 'different-people',
  },
  {
    role: 7,
    language: 'en',
    tokens: { 'extraordinary-trust': 14, 'different-people': 6 },
    again: { 'extraordinary-trust': 13, 'different-people': 7 },
    existTo: 'keep the machine running on the day the customer needs it',
    expects: [
      { dimension: 'speed', end: 'high' },
      { dimension: 'uniformity', end: 'high' },
    ],
    estimates: { 'promise.known': 0, 'auth.limit': 0, 'staff.fte': 5 },
    operated: 'different-people',
  },
  {
    role: 8,
    language: 'it',
    tokens: { 'contain-bad-word': 12, 'extraordinary-trust': 8 },
    again: { 'extraordinary-trust': 11, 'different-people': 5, 'contain-bad-word': 4 },
    existTo: 'calmare chi ha il cantiere fermo e trovargli qualcuno che decida',
    expects: [
      { dimension: 'recovery', end: 'high' },
      { dimension: 'speed', end: 'high' },
    ],
    estimates: {
      'promise.known': 0,
      'auth.limit': 25,
      'budget.driver': ['fewer-contacts'],
      'staff.fte': 5,
      'auto.share': 5,
    },
    operated: 'contain-bad-word',
  },
];
