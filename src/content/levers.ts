// What can be changed on purpose, on which side, and what a step of 25 points takes: the effort table of profile v1
// (domain 6.7), a convention and not a measurement. Money is told in money, so it takes no effort here.
import type { Lever } from '#model/repair/lever.ts';

export const levers: readonly Lever[] = [
  { question: 'promise.level', side: 'say', counts: 'steps', effort: 1 },
  { question: 'promise.known', side: 'say', counts: 'steps', effort: 1 },
  { question: 'promise.first_response', side: 'say', counts: 'steps', effort: 1 },
  { question: 'promise.claims', side: 'say', counts: 'steps', effort: 1 },
  { question: 'auth.limit', side: 'do', counts: 'steps', effort: 1 },
  { question: 'metrics.reward', side: 'do', counts: 'steps', effort: 1 },
  { question: 'attention.style', side: 'do', counts: 'steps', effort: 2 },
  { question: 'recovery.practice', side: 'do', counts: 'steps', effort: 2 },
  { question: 'reach.human', side: 'do', counts: 'steps', effort: 2 },
  { question: 'listen.loop', side: 'do', counts: 'steps', effort: 2 },
  { question: 'tiers.policy', side: 'do', counts: 'steps', effort: 2 },
  { question: 'budget.driver', side: 'do', counts: 'steps', effort: 2 },
  { question: 'time.first_response', side: 'do', counts: 'steps', effort: 2 },
  { question: 'hours.week', side: 'do', counts: 'steps', effort: 2 },
  { question: 'staff.turnover', side: 'do', counts: 'steps', effort: 2 },
  { question: 'outsourcing.share', side: 'do', counts: 'steps', effort: 2 },
  { question: 'history.shared', side: 'do', counts: 'steps', effort: 3 },
  { question: 'auto.share', side: 'do', counts: 'steps', effort: 3 },
  { question: 'cocreate.real', side: 'do', counts: 'steps', effort: 3 },
  { question: 'auth.eur', side: 'do', counts: 'steps', effort: 1 },
  { question: 'goodwill.rate', side: 'do', counts: 'steps', effort: 1 },
  { question: 'auto.exit', side: 'do', counts: 'steps', effort: 2 },
  { question: 'rootcause', side: 'do', counts: 'steps', effort: 2 },
  { question: 'cocreate.shipped', side: 'do', counts: 'steps', effort: 3 },
  { question: 'rivals.cost', side: 'do', counts: 'steps', effort: 3 },
  { question: 'staff.fte', side: 'do', counts: 'money' },
  { question: 'budget.total', side: 'do', counts: 'money' },
];
