// Reads QR codes with the camera where the browser can by itself; where it cannot, a sentence says how else.
import { useEffect, useRef, useState } from 'react';
import { Plain } from '#components/kept/Plain.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorClass = new (options: { readonly formats: readonly string[] }) => Detector;

const detectorClass = (): DetectorClass | undefined =>
  'BarcodeDetector' in window ? (window as unknown as { BarcodeDetector: DetectorClass }).BarcodeDetector : undefined;

const PAUSE = 250;

export function Scan({ take }: { take: (text: string) => boolean }) {
  const { words } = useDesk();
  const say = words.ballots.collect;
  const [isOpen, setOpen] = useState(false);
  const [isBlocked, setBlocked] = useState(false);
  const reads = detectorClass() !== undefined;
  if (!reads) return <p className="small">{say.scanNone}</p>;
  return (
    <div className="scan">
      <Plain
        isOpen={isOpen}
        act={() => {
          setBlocked(false);
          setOpen(!isOpen);
        }}
      >
        {isOpen ? say.scanStop : say.scan}
      </Plain>
      {isBlocked && <p className="err">{say.scanBlocked}</p>}
      {isOpen && (
        <Camera
          take={take}
          fail={() => {
            setBlocked(true);
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

function Camera({ take, fail }: { take: (text: string) => boolean; fail: () => void }) {
  const { words } = useDesk();
  const video = useRef<HTMLVideoElement>(null);
  const now = useRef({ take, fail });
  now.current = { take, fail };
  useEffect(() => {
    const Detects = detectorClass();
    const screen = video.current;
    if (!Detects || !screen) return;
    const detector = new Detects({ formats: ['qr_code'] });
    const seen = new Set<string>();
    let stream: MediaStream | undefined;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const codes = await detector.detect(screen).catch(() => []);
      if (isOver) return;
      const fresh = codes.map(({ rawValue }) => rawValue).filter((text) => text !== '' && !seen.has(text));
      for (const text of fresh) seen.add(text);
      if (fresh.length > 0) now.current.take(fresh.join('\n'));
      timer = setTimeout(() => void look(), PAUSE);
    };
    const open = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      if (isOver) return close();
      screen.srcObject = stream;
      await screen.play();
      await look();
    };
    const close = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    open().catch(() => {
      close();
      if (!isOver) now.current.fail();
    });
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
