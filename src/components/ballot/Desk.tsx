// The ballot an invitation calls for, read from the fragment of the address; without one, what this page is and where to put
// the link that was received.
import { useEffect, useMemo, useState } from 'react';
import { BallotForm } from '#components/ballot/BallotForm.tsx';
import type { BallotFace } from '#components/ballot/ballot-face.ts';
import { FillingProvider } from '#components/ballot/ballot-face.ts';
import { FIELD, openStore } from '#components/ballot/ballot-store.ts';
import { PaperBallot } from '#components/ballot/PaperBallot.tsx';
import { useText } from '#components/ballot/use-text.ts';
import { leadOtherLanguage } from '#components/frame/other-language.ts';
import { catalogue } from '#content/catalogue.ts';
import { refusalSentence } from '#content/refusal-sentence.ts';
import type { Invitation } from '#model/workshop/carry/invitation.ts';
import { decodeInvitation } from '#model/workshop/carry/workshop-link.ts';

type Arrived = { readonly kind: 'none' } | { readonly kind: 'invited'; readonly invitation: Invitation } | Refused;
interface Refused {
  readonly kind: 'refused';
  readonly sentence: string;
}

export default function Desk({ face }: { face: BallotFace }) {
  const { language } = face;
  const [fragment, setFragment] = useState(() => window.location.hash);
  useEffect(() => {
    const follow = () => setFragment(window.location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => leadOtherLanguage(fragment), [fragment]);
  const arrived = useMemo<Arrived>(() => {
    // An anchor of the page, such as that of “skip”, is no invitation.
    if (!fragment.includes('.')) return { kind: 'none' };
    const read = decodeInvitation(catalogue, fragment);
    if (read.ok) return { kind: 'invited', invitation: read.value };
    const [refusal] = read.refusals;
    return { kind: 'refused', sentence: refusal ? refusalSentence(language, refusal) : '' };
  }, [fragment, language]);
  if (arrived.kind === 'invited') return <Invited key={fragment} face={face} invitation={arrived.invitation} />;
  return <Uninvited face={face} sentence={arrived.kind === 'refused' ? arrived.sentence : ''} />;
}

function Invited({ face, invitation }: { face: BallotFace; invitation: Invitation }) {
  const store = useMemo(() => openStore(invitation), [invitation]);
  const role = useText(store, FIELD.role);
  const { roles } = invitation;
  const chosen = roles.find(({ number }) => String(number) === role);
  // Before a role is chosen the ballot speaks to those who stand with customers where it goes to nobody else.
  const isFront = chosen ? chosen.segment === 'front-line' : roles.every(({ segment }) => segment === 'front-line');
  // A blank ballot is for whoever is invited, not for the one who was filled in here last.
  const invited = roles.filter(({ number }) => invitation.role === undefined || number === invitation.role);
  const isFrontOnPaper = invited.every(({ segment }) => segment === 'front-line');
  const filling = useMemo(() => ({ face, invitation, store, isFront }), [face, invitation, store, isFront]);
  return (
    <FillingProvider value={filling}>
      <div className="on-screen">
        <BallotForm />
      </div>
      <PaperBallot face={face} invitation={invitation} isFront={isFrontOnPaper} />
    </FillingProvider>
  );
}

function Uninvited({ face, sentence }: { face: BallotFace; sentence: string }) {
  const say = face.words.without;
  const [text, setText] = useState('');
  const [refused, setRefused] = useState('');
  const told = refused || (text === '' ? sentence : '');
  const open = () => {
    const read = decodeInvitation(catalogue, text);
    if (read.ok) window.location.hash = text.slice(text.indexOf('#') + 1).trim();
    else setRefused(read.refusals[0] ? refusalSentence(face.language, read.refusals[0]) : '');
  };
  return (
    <>
      <form
        className="form ballot on-screen"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <p className="lead">{say.what}</p>
        <div className="field">
          <label htmlFor="invitation">{say.field}</label>
          <textarea
            id="invitation"
            className="txt"
            rows={3}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby="invitation-hint invitation-problem"
            aria-invalid={told !== '' || undefined}
            value={text}
            onChange={({ currentTarget }) => {
              setText(currentTarget.value);
              setRefused('');
            }}
          />
          <p id="invitation-hint" className="small">
            {say.hint}
          </p>
          <p id="invitation-problem" className="err" role="status">
            {told}
          </p>
        </div>
        <div className="acts">
          <button type="submit" className="btn">
            {say.open}
          </button>
          <button type="button" className="btn quiet" onClick={() => window.print()}>
            {say.print}
          </button>
        </div>
        <p className="small">{say.paper}</p>
      </form>
      <PaperBallot face={face} isFront={false} />
    </>
  );
}
