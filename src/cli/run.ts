// The command without its process: takes what was typed and where to read and write, gives the exit status.
import type { Language } from '#content/shape.ts';
import { command as english } from '#content/words/en/refusals.ts';
import { type CommandWords, command as italian } from '#content/words/it/refusals.ts';
import { shorten } from '#model/exchange/parse-json.ts';
import type { Refusal } from '#model/refusal.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { type AssessWorld, assessAll, fileEntry, type Status } from './assess-all.ts';
import { WRITTEN_BY_ANOTHER } from './continue-file.ts';
import { NotWritten, whileWriting } from './not-written.ts';
import { complaint } from './open-entry.ts';
import { VALUES } from './options.ts';
import { spokenBy } from './spoken.ts';

export interface World extends AssessWorld {
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export async function run(typed: readonly string[], world: World): Promise<Status> {
  const asked = readArguments(typed, world.environment);
  const told: World = { ...world, print: (text) => world.print(text).catch(whileWriting()) };
  try {
    return await answer(asked, spokenBy(typed, world.environment), told);
  } catch (fault) {
    if (!(fault instanceof NotWritten)) throw fault;
    // Whoever read the output stopped early: nothing to tell, and nobody to tell it to.
    if (fault.code === 'EPIPE') return 0;
    const language = asked.kind === 'request' ? asked.language : spokenBy(typed, world.environment);
    await world.complain(notWritten(fault, language));
    return 3;
  }
}

function notWritten({ code, file }: NotWritten, language: Language): string {
  if (file === undefined) return `${(language === 'it' ? italian : english).outputNotWritten(code)}\n`;
  const kind = code === WRITTEN_BY_ANOTHER ? 'file-written-by-another' : 'file-not-written';
  const refusal: Refusal = { kind, path: [], details: { given: file } };
  return complaint(fileEntry(file), [refusal], language);
}

async function answer(asked: Arguments, language: Language, world: World): Promise<Status> {
  if (asked.kind === 'request') return await assessAll(asked, world);
  if (asked.kind === 'help') {
    await world.print(`${italian.usage}\n\n${english.usage}\n`);
    return 0;
  }
  if (asked.kind === 'columns') {
    const { listColumns } = await import('./list-columns.ts');
    await world.print(listColumns(asked.language));
    return 0;
  }
  const [own, other] = language === 'it' ? [italian, english] : [english, italian];
  const told = sentenceOf(asked, own);
  // First and last, so that it stands out however much of the usage is seen; the other language for whom it was not meant.
  await world.complain(`${told}\n\n${own.usage}\n\n${sentenceOf(asked, other)}\n${other.usage}\n\n${told}\n`);
  return 2;
}

function sentenceOf(asked: Exclude<Arguments, { kind: 'request' | 'help' | 'columns' }>, words: CommandWords): string {
  switch (asked.kind) {
    case 'unknown-option':
      return words.unknownOption(shorten(asked.option));
    case 'only-with-pdf':
      return words.onlyWithPdf(asked.option);
    case 'only-with-json':
      return words.onlyWithJson(asked.option);
    case 'samples-outside':
      return words.samplesOutside(shorten(asked.given));
    case 'columns-alone':
      return words.columnsAlone;
    case 'samples-not-printed':
      return words.samplesNotPrinted;
    case 'unknown-value':
      return words.unknownValue(asked.option, shorten(asked.given), valuesOf(asked.option, words));
    case 'no-file':
      return words.noFile;
    case 'input-twice':
      return words.inputTwice;
  }
}

function valuesOf(option: string, words: CommandWords): readonly string[] {
  if (option === '--date') return [words.aDay];
  return VALUES[option] ?? [option === '--pdf' ? words.aFolder : words.aFile];
}
