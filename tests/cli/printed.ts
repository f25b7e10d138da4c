// Two companies as files, and what the command prints for a file.

import { catalogue } from '#content/catalogue.ts';
import { printedVerdict } from '#model/report/printed-verdict.ts';
import { textOf } from '../model/exchange/samples.ts';

export const ROSSI = textOf('mobili-rossi.json');
export const PANE = textOf('fast-food.json');
export const line = (text: string): string => JSON.stringify(JSON.parse(text));
const verdictOf = (text: string) => {
  const assessment = JSON.parse(text);
  const { format, version, profile, ...rest } = printedVerdict(catalogue, assessment);
  const { name, asOf } = assessment.company;
  return { format, version, profile, company: { name, asOf }, ...rest };
};
export const pretty = (text: string): string => `${JSON.stringify(verdictOf(text), null, 2)}\n`;
export const short = (text: string): string => `${JSON.stringify(verdictOf(text))}\n`;
