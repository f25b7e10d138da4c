// QR codes of ballots: read with the camera, or from a picture of them. Where neither works the sentences say so; a code read
// aloud, a link and a file are beside them.
import { useEffect, useRef, useState } from 'react';
import { Plain } from '#components/kept/Plain.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { Field } from '#components/workshop/Field.tsx';
import { openQrReader, readPicture } from '#components/workshop/qr-reader.ts';

type Take = (text: string) => boolean;
type Trouble = 'scanBlocked' | 'scanNone';

const PAUSE_MS = 250;
/** Enough for the densest ballot held at arm’s length; more only makes each look longer. */
const WIDTH = 1280;

export function Scan({ take }: { take: Take }) {
  const { words } = useDesk();
  const say = words.ballots.collect;
  const [isOpen, setOpen] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  return (
    <div className="scan">
      <Plain
        isOpen={isOpen}
        act={() => {
          setTrouble(undefined);
          setOpen(!isOpen);
        }}
      >
        {isOpen ? say.scanStop : say.scan}
      </Plain>
      {trouble && (
        <p className="err" role="alert">
          {say[trouble]} {say.otherRoads}
        </p>
      )}
      {isOpen && (
        <Camera
          take={take}
          fail={(why) => {
            setTrouble(why);
            setOpen(false);
          }}
        />
      )}
      <Pictures take={take} />
    </div>
  );
}

function Pictures({ take }: { take: Take }) {
  const { words } = useDesk();
  const say = words.ballots.collect;
  const [problem, setProblem] = useState('');
  const read = async (files: readonly File[]) => {
    const problems: string[] = [];
    const found: string[] = [];
    for (const file of files) {
      const texts = await readPicture(file).catch(() => 'failed' as const);
      if (texts === 'failed') problems.push(`${say.scanNone} ${say.otherRoads}`);
      else if (!texts) problems.push(say.noPicture(file.name));
      else if (texts.length === 0) problems.push(say.noCode(file.name));
      else found.push(...texts);
    }
    setProblem([...new Set(problems)].join(' '));
    if (found.length > 0) take(found.join('\n'));
  };
  return (
    <Field id="bring-pictures" label={say.pictures} hint={say.picturesHint} problem={problem}>
      {({ className: _, ...ties }) => (
        <input
          {...ties}
          type="file"
          multiple
          accept="image/*"
          onChange={({ target }) => {
            void read([...(target.files ?? [])]).then(() => {
              target.value = '';
            });
          }}
        />
      )}
    </Field>
  );
}

function Camera({ take, fail }: { take: Take; fail: (why: Trouble) => void }) {
  const { words } = useDesk();
  const video = useRef<HTMLVideoElement>(null);
  const now = useRef({ take, fail });
  now.current = { take, fail };
  useEffect(() => {
    const screen = video.current;
    if (!screen) return;
    const seen = new Set<string>();
    let stream: MediaStream | undefined;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const close = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    const stop = (why: Trouble) => {
      close();
      if (!isOver) now.current.fail(why);
    };
    const open = async () => {
      const reader = await openQrReader().catch(() => undefined);
      if (!reader) return stop('scanNone');
      const look = async () => {
        const codes = await reader.detect(screen).catch(() => []);
        if (isOver) return;
        const fresh = codes.map(({ rawValue }) => rawValue).filter((text) => text !== '' && !seen.has(text));
        for (const text of fresh) seen.add(text);
        if (fresh.length > 0) now.current.take(fresh.join('\n'));
        timer = setTimeout(() => void look(), PAUSE_MS);
      };
      stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'environment', width: { ideal: WIDTH } },
      });
      if (isOver) return close();
      screen.srcObject = stream;
      await screen.play();
      await look();
    };
    open().catch(() => stop('scanBlocked'));
    return () => {
      isOver = true;
      clearTimeout(timer);
      close();
    };
  }, []);
  return (
    <>
      <p className="small" role="status">
        {words.ballots.collect.scanning}
      </p>
      <video ref={video} className="camera" muted playsInline />
    </>
  );
}
