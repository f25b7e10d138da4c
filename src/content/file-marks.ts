// What the name of a file that is handed out says besides whose it is: what was left out, or what it lists. Letters and
// hyphens only, in the language of whoever asked for it.
import type { Language } from './shape.ts';

export type FileMark = 'no-data' | 'no-money' | 'findings';

export const FILE_MARKS: Readonly<Record<Language, Readonly<Record<FileMark, string>>>> = {
  it: { 'no-data': 'senza-dati', 'no-money': 'senza-importi', findings: 'divergenze' },
  en: { 'no-data': 'without-data', 'no-money': 'without-amounts', findings: 'divergences' },
};

/** What a report or a copy lacks, in the order in which its name says so. */
export const marksOf = (language: Language, hasData: boolean, hasMoney: boolean): readonly string[] => [
  ...(hasData ? [] : [FILE_MARKS[language]['no-data']]),
  ...(hasMoney ? [] : [FILE_MARKS[language]['no-money']]),
];
