// The declaration of the room as one sentence, in its language and smaller in the other, with its weights.
import type { ScreenFace } from '#components/room/screen-face.ts';
import { purposeOf } from '#content/catalogue.ts';
import { formatNumber } from '#content/numbers/format.ts';
import { otherLanguage } from '#content/routes.ts';
import type { Language } from '#content/shape.ts';
import type { Consensus } from '#model/workshop/engagement.ts';

export function DeclarationScreen({ title, ...face }: ScreenFace & { title?: string }) {
  const { say, engagement, votes, language } = face;
  const { consensus } = engagement;
  if (!consensus)
    return (
      <>
        <h2 className="room-title">{title ?? say.declaration.title}</h2>
        <p className="room-first">{say.declaration.none}</p>
      </>
    );
  const sentence = (spoken: Language): string =>
    consensus.sentence?.[spoken]?.trim() || votes.sentence(consensus.declaration, spoken);
  const other = otherLanguage(language);
  return (
    <>
      <h2 className="room-title small-title">{title ?? say.declaration.title}</h2>
      <p className="room-sentence">
        <bdi>{sentence(language)}</bdi>
      </p>
      <p className="room-quiet" lang={other}>
        <bdi>{sentence(other)}</bdi>
      </p>
      <Shares face={face} consensus={consensus} />
    </>
  );
}

function Shares({ face: { say, language }, consensus }: { face: ScreenFace; consensus: Consensus }) {
  const total = consensus.declaration.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <ul className="room-shares">
      {consensus.declaration
        .toSorted((a, b) => b.weight - a.weight)
        .map(({ purpose, weight, name }) => (
          <li key={purpose}>
            {say.declaration.share(
              name ?? purposeOf(purpose).words.name[language],
              formatNumber((100 * weight) / total, language, 0),
            )}
          </li>
        ))}
    </ul>
  );
}
