// The declaration of the room as one sentence, in its language and smaller in the other, with its weights.
import type { ScreenFace } from '#components/room/screen-face.ts';
import { purposeOf } from '#content/catalogue.ts';
import { formatNumber } from '#content/numbers/format.ts';
import { agreedSentence, agreedWords } from '#content/phrases/agreed-text.ts';
import { otherLanguage } from '#content/routes.ts';
import type { Consensus } from '#model/workshop/engagement.ts';

interface Props extends ScreenFace {
  title?: string;
  /** Where nothing was declared. */
  none?: string;
}

export function DeclarationScreen({ title, none, ...face }: Props) {
  const { say, engagement, language } = face;
  const { consensus } = engagement;
  if (!consensus)
    return (
      <>
        <h2 className="room-title">{title ?? say.declaration.title}</h2>
        <p className="room-first">{none ?? say.declaration.none}</p>
      </>
    );
  const other = otherLanguage(language);
  const [own, beside] = [agreedSentence(consensus, language), agreedSentence(consensus, other)];
  const words = agreedWords(language);
  return (
    <>
      <h2 className="room-title small-title">{title ?? say.declaration.title}</h2>
      <p className="room-sentence" lang={own.spoken}>
        <bdi>{own.text}</bdi>
      </p>
      {own.isUntranslated && <p className="room-quiet">{words.sentence}</p>}
      {beside.isUntranslated && <p className="room-quiet">{words.toTranslate}</p>}
      {!own.isUntranslated && !beside.isUntranslated && (
        <p className="room-quiet" lang={other}>
          <bdi>{beside.text}</bdi>
        </p>
      )}
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
