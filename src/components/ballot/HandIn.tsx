// The ballot given back: by link, message, file, QR code, or eight characters read aloud. No result is shown; the voter sees
// the others’ votes with the others.
import { useEffect, useMemo, useRef, useState } from 'react';
import { fileNameOf, saveFile } from '#components/ask/save-file.ts';
import { useFilling } from '#components/ballot/ballot-face.ts';
import { QrCode } from '#components/take/QrCode.tsx';
import { MOST_IN_QR, qrPath } from '#components/take/qr-path.ts';
import { catalogue } from '#content/catalogue.ts';
import { workshopPath } from '#content/routes.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import type { Ballot } from '#model/workshop/ballot.ts';
import { encodeBallot } from '#model/workshop/carry/workshop-link.ts';
import { grouped, spokenCode } from '#model/workshop/code/spoken-code.ts';
import { placesOf } from '#model/workshop/places.ts';

interface Props {
  ballot: Ballot;
  change: () => void;
  next: () => void;
}

export function HandIn({ ballot, change, next }: Props) {
  const { face, invitation, isFront } = useFilling();
  const say = face.words.handed;
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { address, code } = useMemo(() => {
    const link = encodeBallot(ballot);
    const page = `${window.location.origin}${workshopPath(face.language)}`;
    return {
      address: link.ok ? `${page}#${link.value}` : '',
      code: grouped(spokenCode(placesOf(catalogue), ballot.engagement, ballot)),
    };
  }, [ballot, face.language]);
  const role = invitation.roles.find(({ number }) => number === ballot.role)?.name ?? '';
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setTold(say.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      setTold(say.notCopied);
    }
  };
  const share = () => {
    // Whoever closes the sheet without choosing has changed their mind: that is no fault.
    navigator.share({ title: say.mailSubject(role), text: say.mailBody(address) }).catch(() => {});
  };
  const mail = `mailto:?subject=${encodeURIComponent(say.mailSubject(role))}&body=${encodeURIComponent(say.mailBody(address))}`;
  const save = () =>
    saveFile(
      `${fileNameOf(say.fileName, ballot.engagement, role, ballot.id.slice(0, 4))}.json`,
      `${canonicalJson(ballot)}\n`,
    );
  return (
    <div className="form ballot handed">
      <div className="ballot-intro">
        <h2 tabIndex={-1} ref={heading}>
          {say.title}
        </h2>
        <p>{say.stand}</p>
      </div>
      <section className="ballot-part" aria-labelledby="hand-link">
        <h3 id="hand-link">{say.link}</h3>
        <div className="field">
          <label htmlFor="ballot-address">{say.linkField}</label>
          <textarea
            id="ballot-address"
            className="txt address"
            ref={field}
            readOnly
            rows={4}
            value={address}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </div>
        <div className="acts">
          <button type="button" className="btn" onClick={() => void copy()}>
            {say.copy}
          </button>
          {'share' in navigator && (
            <button type="button" className="btn quiet" onClick={share}>
              {say.share}
            </button>
          )}
          <a className="btn quiet" href={mail}>
            {say.mail}
          </a>
          <button type="button" className="btn quiet" onClick={save}>
            {say.file}
          </button>
        </div>
        <p role="status" className="small">
          {told}
        </p>
        <QrCode words={say} parts={{ qrPath, MOST_IN_QR }} address={address} />
      </section>
      <section className="ballot-part" aria-labelledby="hand-code">
        <h3 id="hand-code">{say.code}</h3>
        <p className="spoken" translate="no">
          <span className="vh">{say.codeLabel}: </span>
          {code}
        </p>
        <p className="small">{say.codeSays}</p>
      </section>
      <p>{isFront ? say.frontNoResult : say.noResult}</p>
      <div className="acts">
        <button type="button" className="btn quiet" onClick={change}>
          {say.change}
        </button>
        <button type="button" className="btn quiet" onClick={next} aria-describedby="next-says">
          {say.next}
        </button>
      </div>
      <p id="next-says" className="small">
        {say.nextSays}
      </p>
    </div>
  );
}
