// Two companies as files, and what the command prints for a file.

import { catalogue } from '#content/catalogue.ts';
import { printedVerdict } from '#model/report/printed-verdict.ts';
import { textOf } from '../model/exchange/samples.ts';

export const ROSSI = textOf('mobili-rossi.json');
export const PANE = textOf('fast-food.json');
export const line = (text: string): string => JSON.stringify(JSON.parse(text));
const verdictOf = (text: string) => printedVerdict(catalogue, JSON.parse(text));
export const pretty = (text: string): string => `${JSON.stringify(verdictOf(text), null, 2)}\n`;
export const short = (text: string): string => `${JSON.stringify(verdictOf(text))}\n`;
