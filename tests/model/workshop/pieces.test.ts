// What is found in a pasted text: codes, links and JSON in any mixture; words are not taken for codes.
import { describe, expect, it } from 'vitest';
import { encodeBallot } from '#model/workshop/carry/workshop-link.ts';
import { grouped, readCode, spokenCode } from '#model/workshop/code/spoken-code.ts';
import { MOST_PASTED, piecesIn } from '#model/workshop/pieces.ts';
import { ballotWith } from './any-ballot.ts';
import { places } from './any-vote.ts';

const ID = 'K7QFM2';
const isCode = (text: string) => readCode(places, ID, text).kind === 'read';
const found = (text: string) => piecesIn(text, isCode).map(({ kind, text: given }) => `${kind} ${given}`);
const codeOf = (role: number) => spokenCode(places, ID, { role, round: 1, tokens: { 'mass-speed': 13, other: 7 } });
const [A, B] = [codeOf(1), codeOf(2)];
const link = (() => {
  const encoded = encodeBallot(
    ballotWith({ existTo: 'Esistiamo per far partire chiunque senza pensieri, ogni giorno.' }),
  );
  if (!encoded.ok) throw new Error('too long');
  return encoded.value;
})();
const wrong = `${A.slice(0, 7)}${A[7] === '7' ? '8' : '7'}`;

describe('codes', () => {
  it.each([
    ['one a line', `${A}\n${B}\n`, [A, B]],
    [
      'in two groups, with hyphens or blanks',
      `${grouped(A)}\n${B.slice(0, 4)} ${B.slice(4)}`,
      [grouped(A), `${B.slice(0, 4)} ${B.slice(4)}`],
    ],
    [
      'in small letters, each on its line',
      `${A.toLowerCase()}\n${B.toLowerCase()}`,
      [A.toLowerCase(), B.toLowerCase()],
    ],
    ['with names before them', `Anna: ${A}\n2) ${grouped(B)}\n- ${A}`, [A, grouped(B), A]],
    ['in a table', `Anna;${A};ok\nBruno\t${B}`, [A, B]],
    ['in a sentence', `Ecco il mio voto ${A} e quello di Bruno, ${grouped(B)}. Grazie!`, [A, grouped(B)]],
    ['spelt letter by letter', [...A].join(' '), [[...A].join(' ')]],
    ['quoted in a mail', `> ${A}\n> ${grouped(B)}`, [A, grouped(B)]],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected.map((code) => `code ${code}`));
  });

  it('one that does not hold is found too, where it can be nothing else', () => {
    expect(found(wrong)).toEqual([`code ${wrong}`]);
    expect(found(`Anna: ${grouped(wrong)}`)).toEqual([`code ${grouped(wrong)}`]);
    expect(found(`il mio è ${wrong} mi pare`)).toEqual([`code ${wrong}`]);
    expect(found(A.slice(1))).toEqual([`code ${A.slice(1)}`]);
    expect(found(`${A} ${wrong} ${grouped(B)}`)).toEqual([`code ${A}`, `code ${wrong}`, `code ${grouped(B)}`]);
  });

  it('words, dates, sums and telephone numbers are none', () => {
    const letter = `Gentile dottoressa,
      grazie della risposta: workshop venerdì, partenza alle 9:30. Telefono 02 1234 5678, fattura 2026/0412 del 21.11.2026.
      Business Customer Services Director, Responsabile Operazioni, buongiorno a tutti
      https://example.org/it/workshop/?a=1 1.234.567 € risposta, proposta
      CORDIALI SALUTI`;
    expect(found(letter)).toEqual([]);
  });
});

describe('links and JSON', () => {
  const json = JSON.stringify(ballotWith({ existTo: 'con «}» e \\"{\\" dentro: {' }));
  it('are found among codes and words, in their order', () => {
    const text = `Ciao, il link: https://example.org/it/workshop/#${link}. E il codice ${A}\n${json}\n${B}\n${json}${link}`;
    expect(found(text)).toEqual([
      `link ${link}`,
      `code ${A}`,
      `json ${json}`,
      `code ${B}`,
      `json ${json}`,
      `link ${link}`,
    ]);
  });
  it('a link that a mail program broke over lines, with quoted marks, is one', () => {
    const broken = (link.match(/.{1,60}/gu) ?? []).join('\n> ');
    expect(found(`<https://example.org/#${broken}>\n\nA presto`)).toEqual([`link ${link}`]);
    expect(found(`${(link.match(/.{1,70}/gu) ?? []).join('=\r\n')}\n${A}`)).toEqual([`link ${link}`, `code ${A}`]);
  });
  it('JSON over many lines is one piece, and what is left of a broken one is told', () => {
    const pretty = JSON.stringify(JSON.parse(json), null, 2);
    expect(found(`${pretty}\n${A}`)).toEqual([`json ${pretty}`, `code ${A}`]);
    expect(found(json.slice(0, -10))).toEqual([`json ${json.slice(0, -10)}`]);
    expect(found(`Ecco {il file}: ${json.slice(0, -10)}`)).toEqual(['json {il file}', `json ${json.slice(0, -10)}`]);
    expect(found('{ niente')).toEqual([]);
  });
  it('a cut link is found as far as it goes', () => {
    expect(found(link.slice(0, -4))).toEqual([`link ${link.slice(0, -4)}`]);
  });
});

describe('texts that are too much', () => {
  it('2 MB of anything are looked through in a second, more are not looked into', () => {
    const started = performance.now();
    for (const sign of ['a', '{', '#', 'A1 ', 'c1b.', '"', 'AAAA-', '1234-5678 ', ':'])
      piecesIn(sign.repeat(Math.floor(MOST_PASTED / sign.length)), isCode);
    expect(performance.now() - started).toBeLessThan(9000);
    expect(piecesIn(`${A}\n${'a'.repeat(MOST_PASTED)}`, isCode)).toEqual([]);
  });
});
