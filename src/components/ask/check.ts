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
  let check: Resolver<Record<string, string>> | undefined;
  const load = () =>
    import('#components/ask/section-schema.ts').then(
      ({ sectionResolver }) => {
        check = sectionResolver(section, view, say);
      },
      () => {},
    );
  void load();
  return async (values, context, options) => {
    // Waited for only where it is not there yet: each wait is a turn in which the browser draws the old page once more.
    if (!check) await load();
    return check ? check(values, context, options) : { values, errors: {} };
  };
}
