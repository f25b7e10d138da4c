// Italian sentences for what only a workshop can have wrong: the file or link of an engagement, an invitation, a ballot.
import type { WorkshopRefusalWords } from '#content/refusal-sentence.ts';

export const workshopRefusals: WorkshopRefusalWords = {
  'not-a-ballot': () =>
    'Non è una scheda di Coerente, che in «format» porta «coerente/ballot»: controllate di avere scelto il file giusto.',
  'not-an-engagement': () =>
    'Non è un incarico di Coerente, che in «format» porta «coerente/engagement»: controllate di avere scelto il file giusto.',
  'not-an-invitation': () =>
    'Non è un invito a compilare una scheda: usate per intero il link ricevuto da chi conduce il workshop.',
  'ballot-too-new': ({ given, known }) =>
    `La scheda è nella versione ${given} del formato, e qui si legge fino alla ${known}: apritela con una versione più recente di Coerente.`,
  'engagement-too-new': ({ given, known }) =>
    `L’incarico è nella versione ${given} del formato, e qui si legge fino alla ${known}: apritelo con una versione più recente di Coerente.`,
  'not-tokens': ({ given }) => `I gettoni sono interi e mai meno di zero: qui c’è ${given}, scrivete un numero intero.`,
  'tokens-not-all': ({ given, known }) =>
    `I gettoni sono ${given} in tutto: la scheda ne distribuisce ${known}, né più né meno.`,
  'no-tokens': ({ known }) => `La scheda non ha gettoni: distribuitene ${known} fra gli scopi.`,
  'not-estimable': ({ given }) =>
    `Per «${given}» serve una tabella, che in una scheda non si stima: scegliete una domanda con un solo valore.`,
  'not-an-engagement-id': ({ given }) =>
    `«${given}» non è l’identificativo di un incarico: ha sei caratteri, cifre e lettere maiuscole, senza I, L, O e U.`,
  'not-an-id': ({ given }) =>
    `«${given}» non è un identificativo: vanno bene lettere, cifre e trattini, al massimo 40.`,
  'not-a-moment': ({ given }) => `«${given}» non è una data con l’ora: scrivetela come 2026-11-21T09:30:00Z.`,
  'too-many-entries': ({ given, most }) => `Le voci di questo elenco sono ${given}: il massimo è ${most}, toglietene.`,
  'unknown-role': ({ given }) =>
    `Il ruolo numero ${given} non è fra quelli dell’incarico: aggiungetelo ai ruoli, oppure indicatene uno che c’è.`,
  'role-twice': ({ given }) => `Il numero ${given} spetta già a un altro ruolo: datene uno diverso a ciascuno.`,
  'other-engagement': ({ given, known }) =>
    `La scheda appartiene all’incarico ${given}, e questo è ${known}: apritela con il suo.`,
};
