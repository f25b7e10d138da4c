// Answers questions as a person does: finds the question by its words, and the answer by its own. It knows the questions
// through the same view as the page, never through ids or classes in the page.
import type { Locator, Page } from '@playwright/test';
import { localise, type PurposeView, type QuestionView } from '#content/face.ts';
import type { Language } from '#content/shape.ts';
import { answering as answeringEn } from '#content/words/en/answering.ts';
import { answering as answeringIt } from '#content/words/it/answering.ts';
import type { Assessment } from '#model/assessment.ts';
import { TYPED } from './mobili-rossi.ts';
import { askWords } from './site-map.ts';

export const VIEWS = { it: localise('it'), en: localise('en') };
export const answeringWords = { it: answeringIt, en: answeringEn };

const found = <T>(one: T | undefined, what: string): T => {
  if (one === undefined) throw new Error(`No ${what}`);
  return one;
};

export const sectionOf = (language: Language, id: string) =>
  found(
    VIEWS[language].sections.find((one) => one.id === id),
    `section ${id}`,
  );
export const questionOf = (language: Language, id: string): QuestionView =>
  found(
    VIEWS[language].sections.flatMap(({ questions }) => questions).find((one) => one.id === id),
    `question ${id}`,
  );
export const purposeOf = (language: Language, id: string): PurposeView =>
  found(
    VIEWS[language].purposes.find((one) => one.id === id),
    `purpose ${id}`,
  );

/** The box of a purpose; its label starts with number and name. */
export function purposeBox(page: Page, language: Language, id: string): Locator {
  const { number, name } = purposeOf(language, id);
  return page.getByRole('checkbox', { name: `${number}. ${name}` });
}

/** The field of the weight of a purpose that has been chosen. */
export const weightField = (page: Page, language: Language, id: string): Locator =>
  page
    .getByRole('listitem')
    .filter({ has: purposeBox(page, language, id) })
    .getByLabel(answeringWords[language].declaration.weight, { exact: true });

export const questionBox = (page: Page, language: Language, id: string): Locator =>
  page.getByRole('group', { name: questionOf(language, id).ask, exact: true });

/** The one field of a number, or its lower end. */
export const numberField = (page: Page, language: Language, id: string): Locator =>
  questionBox(page, language, id).getByRole('textbox').first();

export const anchorOf = (page: Page, language: Language, id: string, value: number): Locator =>
  questionBox(page, language, id).getByRole('radio', {
    name: found(questionOf(language, id).anchors?.[value / 25], `anchor ${value} of ${id}`),
    exact: true,
  });

export const continueButton = (page: Page, language: Language): Locator => {
  const { declaration, section } = askWords[language];
  return page.getByRole('button', {
    name: new RegExp(`^(${declaration.goOn}|${section.goOn}|${section.toResult})$`, 'u'),
  });
};

async function typeCell(row: Locator, language: Language, key: string): Promise<void> {
  const { text, unit } = found(TYPED[key], `text for ${key}`);
  await row.getByRole('textbox').first().pressSequentially(text[language]);
  const say = askWords[language].question;
  if (unit) await row.getByLabel(new RegExp(`${say.timeUnit}$`, 'iu')).selectOption(say.timeUnits[unit]);
}

/** Answers one question with what stands in a file, amounts as written in the table of typed texts. */
export async function answer(page: Page, language: Language, id: string, { answers }: Assessment): Promise<void> {
  const question = questionOf(language, id);
  const value = answers[id];
  const box = questionBox(page, language, id);
  switch (question.form.kind) {
    case 'ordinal':
      await anchorOf(page, language, id, Number(value)).check();
      break;
    case 'choices': {
      const ticked = value as readonly string[];
      const none = askWords[language].question.noneOfThese;
      if (ticked.length === 0) await box.getByRole('checkbox', { name: none, exact: true }).check();
      for (const option of ticked) {
        const name = found(question.options?.[option], `option ${option}`);
        await box.getByRole('checkbox', { name, exact: true }).check();
      }
      break;
    }
    case 'parts':
      for (const part of Object.keys(value as object)) {
        const { text } = found(TYPED[`${id}/${part}`], `text for ${id}/${part}`);
        await box.getByLabel(found(question.options?.[part], part)).first().fill(text[language]);
      }
      break;
    case 'number':
      await typeCell(box, language, id);
      break;
    case 'per-channel':
    case 'promise-per-channel':
      for (const [channel, cell] of Object.entries(value as object)) {
        const { name } = found(
          VIEWS[language].channels.find((one) => one.id === channel),
          channel,
        );
        const row = box.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
        await typeCell(row, language, `${id}/${channel}`);
        const say = askWords[language].question;
        const { clock } = cell as { clock?: 'calendar' | 'opening' };
        if (clock) await row.getByLabel(new RegExp(`${say.clock}$`, 'iu')).selectOption(say.clocks[clock]);
      }
      break;
    default:
      throw new Error(`No way to answer ${id}`);
  }
}
