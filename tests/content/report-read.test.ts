// Sentences of reports as somebody reads them who knows the company and not the method: an insurer with gaps and ranges in
// its answers, and a software house that changed only what it says.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { samples } from '#content/samples.ts';
import type { Language } from '#content/shape.ts';
import type { Answers, DeclaredPurpose } from '#model/assessment.ts';
import { openAssessment } from '#model/exchange/assessment-schema.ts';
import { reportOf } from '#model/report/report-of.ts';
import { renderText } from '#model/report/text.ts';
import { assessmentOf } from '../model/laws/arbitraries.ts';

function fixture(name: string) {
  const text = readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8');
  const opened = openAssessment(catalogue, text);
  if (!opened.ok) throw new Error(`${name} is refused`);
  return opened.value;
}
const read = (assessment: Parameters<typeof reportOf>[1]): Readonly<Record<Language, string>> => {
  const { report } = reportOf(catalogue, assessment);
  const told = (language: Language): string =>
    renderText(report, phrasebook(language, assessment.company.currency)).replace(/[\u00a0\u202f]/gu, ' ');
  return { it: told('it'), en: told('en') };
};
const readOf = (declaration: readonly DeclaredPurpose[], answers: Answers) => read(assessmentOf(declaration, answers));

const insurer = read(fixture('insurer'));

describe('a company that changed only what it says', () => {
  const plain = read(fixture('plain-software'));

  it('is told that what it does is built for its purpose, and its public promise is not', () => {
    expect(plain.en).toContain('your operation is built for that, your public promise is not.');
    expect(plain.it).toContain('la vostra organizzazione è costruita per questo, la vostra promessa pubblica no.');
    expect(plain.en).not.toContain('none of the ten purposes');
  });

  it('finds what it promises among what it says, and its ways out among what it could promise or declare', () => {
    expect(plain.en).toContain('You say in public, according to the answer on what customers expect');
    expect(plain.en).not.toContain('You do, according to the answer on what customers');
    expect(plain.en).toContain('Change what you declare: Declare a purpose that allows');
    expect(plain.en).toContain('Change what you promise in public: Bring advertising, site and sales people');
    expect(plain.en).not.toContain('Change what you do');
    expect(plain.it).not.toContain('Cambiare ciò che fate');
  });

  it('is told otherwise where what is done departs from the purpose as well', () => {
    const { answers, declaration } = fixture('plain-software');
    const { en } = readOf(declaration, { ...answers, 'auto.share': 0 });
    expect(en).not.toContain('built for that');
  });
});

describe('what a way out takes', () => {
  it('is paying for the people or having fewer, side by side, and fewer is told as a saving', () => {
    expect(insurer.it).toContain('nella risposta sulla spesa, da 1.200.000 € a 2.600.000 €. Costo: 1.400.000 € in più');
    expect(insurer.it).toContain(
      'Oppure: nella risposta sull’organico, da «fra 55 e 65» a 31. Risparmio: fra 924.000 € e 1.309.000 € all’anno.',
    );
    expect(insurer.it).not.toMatch(/Costo: (?:fra )?−/u);
  });

  it('takes no people away in a way of the whole, which asks for shorter waits', () => {
    expect(insurer.it).not.toContain('Persone in meno');
    expect(insurer.it).toContain(
      'chiede almeno 300.000 € in più l’anno; quante persone chiedano le promesse non si sa ancora.',
    );
  });

  it('may be a divergence from one of two purposes, which is named with it', () => {
    const two = [
      { purpose: 'raise-and-surprise', weight: 1 },
      { purpose: 'race-to-bottom', weight: 1 },
    ];
    const { it: told } = readOf(two, { 'auth.limit': 0, 'recovery.practice': ['waits'], 'attention.style': 0 });
    for (const [, matter] of told.matchAll(/Con questa strada compare «[^»]+»(.*?), lieve/gu))
      expect(matter).toMatch(/^ \(per «[^»]+»\)/u);
    expect(told).toContain('Con questa strada compare');
  });
});

describe('a telephone of which next to nothing is known', () => {
  it('is told by what would tell more, without ranges from nothing to everything', () => {
    expect(insurer.it).toContain('Il solo conto sulle persone non dice se il tempo è rispettato');
    expect(insurer.it).not.toContain('0–100 chiamate su 100');
    expect(insurer.it).not.toContain('da nulla a illimitata');
    expect(insurer.it).not.toContain('(oggi)');
    expect(insurer.it).not.toContain('è almeno 0:');
  });
});

describe('the first thing to check', () => {
  it('is a question quoted as it is asked', () => {
    expect(insurer.it).toContain('La prima risposta da cercare: «Di tutte le necessità');
    expect(insurer.en).toContain('The first answer to look for: “Of all the needs');
  });
});

describe('what cannot be told for want of a number', () => {
  const CELL = {
    it: 'manca il numero di «E-mail» nella risposta a «Richieste che arrivano a una persona in un mese tipico, per canale»',
    en: 'the number for “Email” is missing from the answer to “Requests reaching a person in a typical month, by channel”',
  };

  it('names the number, where the others of the same answer are given', () => {
    expect(insurer.it).toContain(
      `Quante persone servano per mantenere le promesse di oggi non si può dire: ${CELL.it}.`,
    );
    expect(insurer.en).toContain(`How many people it takes to keep today’s promises cannot be told: ${CELL.en}.`);
    expect(insurer.it).not.toContain('manca la risposta a «Richieste che arrivano');
    expect(insurer.en.match(/the answer to .Requests reaching/gu)).toHaveLength(insurer.en.split(CELL.en).length - 1);
  });

  it('is quoted with the marks of the language', () => {
    expect(insurer.en).not.toMatch(/[«»]/u);
    for (const { assessment } of samples) expect(read(assessment).en).not.toMatch(/[«»]/u);
  });
});

describe('a matter on which several declared purposes part from what is done', () => {
  it('names what each asks, where the argument for the money is another', () => {
    expect(insurer.it).not.toContain('Lo chiede anche «Velocità per tutti»');
    expect(insurer.it).toContain('«Velocità per tutti» chiede invece «far scorrere il flusso per tutti».');
    expect(insurer.en).toContain('“Speed for everyone” asks for “keeping the flow moving for everyone” instead.');
  });

  it('names what each asks, where one asks for more of it than the other', () => {
    const asking = (purpose: string): DeclaredPurpose => ({ purpose, weight: 1 });
    const two = [asking('raise-and-surprise'), asking('race-to-bottom')];
    expect(readOf(two, { 'budget.driver': ['fewer-contacts'] }).it).not.toContain('Lo chiede anche');
  });
});
