// The purposes of a declaration by name, in the order in which they are declared.
import { catalogue } from '#content/catalogue.ts';
import type { Language } from '#content/shape.ts';
import type { Assessment } from '#model/assessment.ts';

export function declaredNames({ declaration }: Assessment, language: Language): readonly string[] {
  return declaration.map(
    ({ purpose, name }) => name ?? catalogue.purposes.find(({ id }) => id === purpose)?.words.name[language] ?? purpose,
  );
}
