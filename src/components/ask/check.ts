// The check of a section, fetched while people read. If it cannot be fetched nothing is checked and nobody is held up:
// what cannot be read is left out of the result, and said there.
import type { Resolver } from 'react-hook-form';
import type { FaceView } from '#content/face.ts';
import type { AnsweringWords } from '#content/words/it/answering.ts';

export function checkOf(
  section: string,
  view: FaceView,
  say: AnsweringWords['problem'],
): Resolver<Record<string, string>> {
  const load = () => import('#components/ask/section-schema.ts').catch(() => undefined);
  void load();
  return async (values, context, options) => {
    const schema = await load();
    if (!schema) return { values, errors: {} };
    return schema.sectionResolver(section, view, say)(values, context, options);
  };
}
