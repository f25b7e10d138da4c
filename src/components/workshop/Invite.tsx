// Invitations to vote: one for everybody, or one a role, each as a link, an e-mail draft and a QR code.
import { useState } from 'react';
import { Part } from '#components/kept/Part.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import { qrPath } from '#components/take/qr-path.ts';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { invitationLink } from '#components/workshop/invitation-link.ts';
import { workshopBallots as en } from '#content/words/en/workshop-ballots.ts';
import { workshopBallots as it } from '#content/words/it/workshop-ballots.ts';
import { openRound } from '#model/workshop/acts/vote.ts';
import type { Language, Segment } from '#model/workshop/engagement.ts';
import { roleNameOf } from '#model/workshop/role-names.ts';

export default function Invite() {
  const { words, language } = useDesk();
  const { engagement } = useEngagement();
  const say = words.ballots.invite;
  const { roles, respondents } = engagement;
  if (roles.length === 0)
    return (
      <Part id="invite" title={say.title}>
        <p>{say.noRoles}</p>
      </Part>
    );
  const common: Segment = roles.every(({ segment }) => segment === 'front-line') ? 'front-line' : 'board';
  const spokenBy = (number: number): readonly Language[] => {
    const spoken = respondents.filter(({ role }) => role === number).map((one) => one.language);
    return spoken.length > 0 ? (['it', 'en'] as const).filter((one) => spoken.includes(one)) : [language];
  };
  return (
    <>
      <Part id="invite" title={say.title}>
        <p>{say.intro}</p>
        <p>{say.round(words.ballots.round[openRound(engagement)])}</p>
        <p className="acts">
          <Plain
            act={() => {
              for (const fold of document.querySelectorAll<HTMLDetailsElement>('.invitation details')) fold.open = true;
              // The codes are drawn once their folds are open.
              setTimeout(() => window.print(), 300);
            }}
          >
            {say.print}
          </Plain>
        </p>
      </Part>
      <Part id="common" title={say.common}>
        <p className="small">{say.commonHint}</p>
        <Invitation
          whose={say.everyone}
          link={invitationLink(engagement, language)}
          spoken={language}
          segment={common}
        />
      </Part>
      <Part id="by-role" title={say.perRole}>
        <p className="small">{say.perRoleHint}</p>
        {roles.flatMap(({ number, segment }) =>
          spokenBy(number).map((spoken) => (
            <Invitation
              key={`${number}${spoken}`}
              whose={`${roleNameOf(roles, number)} (${words.desk.languages[spoken]})`}
              link={invitationLink(engagement, spoken, number)}
              spoken={spoken}
              segment={segment}
            />
          )),
        )}
      </Part>
      <Part id="paper" title={say.paper}>
        <p>{say.paperHint}</p>
        <p>
          <a href={invitationLink(engagement, language)}>{say.paperPage}</a>
        </p>
      </Part>
    </>
  );
}

interface InvitationProps {
  whose: string;
  link: string | undefined;
  /** The language of whoever is invited: what they read is in it. */
  spoken: Language;
  segment: Segment;
}

function Invitation({ whose, link, spoken, segment }: InvitationProps) {
  const { words, tell } = useDesk();
  const { engagement } = useEngagement();
  const say = words.ballots.invite;
  if (link === undefined) return <p className="note">{say.tooLong}</p>;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      tell(say.copied);
    } catch {
      // Not allowed, or not there: a page without https has no clipboard.
      tell(say.notCopied);
    }
  };
  const own = { it, en }[spoken].invite;
  const isFront = segment === 'front-line';
  const subject = (isFront ? own.frontSubject : own.subject)(engagement.assessment.company.name.trim());
  const body = (isFront ? own.frontBody : own.body)(link, engagement.names === 'named');
  const draft = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return (
    <div className="invitation">
      <h3>
        <bdi>{whose}</bdi>
      </h3>
      <p className="small" lang={spoken}>
        {own.onPaper[segment]}
      </p>
      <input
        className="txt"
        type="text"
        readOnly
        value={link}
        aria-label={say.link(whose)}
        onFocus={({ target }) => target.select()}
      />
      <div className="acts">
        <Plain act={copy}>
          {say.copy}
          <Whose>{whose}</Whose>
        </Plain>
        <a href={draft}>
          {say.mail}
          <Whose>{whose}</Whose>
        </a>
      </div>
      <Code link={link} whose={whose} />
    </div>
  );
}

/** For those who hear a button of one invitation among all of them. */
const Whose = ({ children }: { children: string }) => <span className="vh">: {children}</span>;

function Code({ link, whose }: { link: string; whose: string }) {
  const { words } = useDesk();
  const say = words.ballots.invite;
  const [isOpen, setOpen] = useState(false);
  const drawn = isOpen ? qrPath(link) : undefined;
  return (
    <details className="more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {say.qr}
        <Whose>{whose}</Whose>
      </summary>
      {isOpen && !drawn && <p className="small">{say.qrTooLong}</p>}
      {drawn && (
        <svg
          className="qr"
          role="img"
          aria-label={say.qrAlt(whose)}
          viewBox={`0 0 ${drawn.side} ${drawn.side}`}
          shapeRendering="crispEdges"
        >
          <rect className="light" width={drawn.side} height={drawn.side} />
          <path className="dark" d={drawn.path} />
        </svg>
      )}
    </details>
  );
}
