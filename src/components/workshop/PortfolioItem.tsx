// One engagement of the list: what it is about, how far it is, and what can be done with it.
import { randomName } from '#components/keep/device.ts';
import { type KeptEngagement, removeEngagement } from '#components/keep/engagements.ts';
import { giveBack } from '#components/keep/shelf.ts';
import { Plain } from '#components/kept/Plain.tsx';
import { deskFragment } from '#components/workshop/desk-address.ts';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { downloadEngagement, nameOf } from '#components/workshop/engagement-files.ts';
import type { Shelf } from '#components/workshop/Portfolio.tsx';
import { formatDate, formatInstant } from '#content/numbers/format.ts';
import { followUp } from '#model/workshop/acts/begin.ts';

export function PortfolioItem({ kept, shelf }: { kept: KeptEngagement; shelf: Shelf }) {
  const { words, language, places, tell } = useDesk();
  const say = words.desk.list;
  const { engagement, exportedAt } = kept;
  const { id, scope, day, roles, respondents, ballots, changedAt } = engagement;
  const name = nameOf(engagement, words.desk.unnamed);
  const remove = () => {
    const taken = removeEngagement(places, id);
    shelf.reread();
    if (!taken) return;
    tell(say.removed(name), () => {
      giveBack(places, taken, randomName());
      shelf.reread();
      tell(words.desk.undone);
    });
  };
  const follow = () => {
    const next = followUp(engagement, shelf.newId(), new Date().toISOString());
    const named = { ...next, scope: say.followScope(scope) };
    if (shelf.add(named) === 'done') tell(say.followed(nameOf(named, words.desk.unnamed)));
  };
  return (
    <li aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>
        <a href={deskFragment(id)}>
          <bdi>{name}</bdi>
        </a>
      </h3>
      <p className="about">
        {day && <span>{say.day(formatDate(day, language))}</span>}
        <span>{say.about(roles.length, respondents.length, ballots.length)}</span>
        <span>{say.changed(formatInstant(changedAt, language))}</span>
        <span>{exportedAt ? say.file(formatInstant(exportedAt, language)) : say.noFile}</span>
      </p>
      <fieldset className="acts">
        <legend className="vh">{say.acts(name)}</legend>
        <a href={deskFragment(id)}>{say.open}</a>
        <Plain
          act={() => {
            downloadEngagement(places, engagement, language);
            shelf.reread();
          }}
        >
          {say.download}
        </Plain>
        <Plain act={follow}>{say.followUp}</Plain>
        <Plain act={remove}>{words.desk.remove}</Plain>
      </fieldset>
    </li>
  );
}
