// The command without its process: takes what was typed and where to read and write, gives the exit status.
import type { Language } from '#content/shape.ts';
import { command as english } from '#content/words/en/refusals.ts';
import { command as italian } from '#content/words/it/refusals.ts';
import { shorten } from '#model/exchange/parse-json.ts';
import type { Refusal } from '#model/refusal.ts';
import { type Arguments, languageOf, readArguments } from './arguments.ts';
import { type AssessWorld, assessAll, fileEntry, type Status } from './assess-all.ts';
import { NotWritten, whileWriting } from './not-written.ts';
import { complaint } from './open-entry.ts';

export interface World extends AssessWorld {
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export async function run(typed: readonly string[], world: World): Promise<Status> {
  const asked = readArguments(typed, world.environment);
  const told: World = { ...world, print: (text) => world.print(text).catch(whileWriting()) };
  try {
    return await answer(asked, told);
  } catch (fault) {
    if (!(fault instanceof NotWritten)) throw fault;
    // Whoever read the output stopped early: nothing to tell, and nobody to tell it to.
    if (fault.code === 'EPIPE') return 0;
    const language = asked.kind === 'request' ? asked.language : languageOf(world.environment);
    await world.complain(notWritten(fault, language));
    return 3;
  }
}

function notWritten({ code, file }: NotWritten, language: Language): string {
  if (file === undefined) return `${(language === 'it' ? italian : english).outputNotWritten(code)}\n`;
  const refusal: Refusal = { kind: 'file-not-written', path: [], details: { given: file } };
  return complaint(fileEntry(file), [refusal], language);
}

async function answer(asked: Arguments, world: World): Promise<Status> {
  if (asked.kind === 'request') return await assessAll(asked, world);
  if (asked.kind === 'help') {
    await world.print(`${italian.usage}\n\n${english.usage}\n`);
    return 0;
  }
  const told = [italian, english].map((words) => {
    if (asked.kind === 'unknown-option') return words.unknownOption(shorten(asked.option));
    if (asked.kind === 'only-with-pdf') return words.onlyWithPdf(asked.option);
    if (asked.kind === 'only-with-json') return words.onlyWithJson(asked.option);
    if (asked.kind === 'samples-outside') return words.samplesOutside(shorten(asked.given));
    if (asked.kind === 'samples-not-printed') return words.samplesNotPrinted;
    if (asked.kind === 'unknown-value') return words.unknownValue(asked.option, shorten(asked.given));
    return asked.kind === 'no-file' ? words.noFile : words.inputTwice;
  });
  await world.complain(`${told[0]}\n${italian.usage}\n\n${told[1]}\n${english.usage}\n`);
  return 2;
}
