// An island, or a part of one, that failed through a fault of ours: says so, with the code of the fault; what the browser keeps
// can be taken away whatever has failed.
import { saveFile } from '#components/ask/save-file.ts';
import { FaultCode, useFaultWords } from '#components/frame/FaultCode.tsx';
import { browserPlaces } from '#components/keep/device.ts';
import { everythingKept } from '#components/keep/everything-kept.ts';

interface Props {
  text: string;
  fault: unknown;
}

export function Failed({ text, fault }: Props) {
  const say = useFaultWords();
  const download = () => {
    const kept = everythingKept(browserPlaces());
    if (kept !== undefined && say) saveFile(`${say.fileName}.json`, kept);
  };
  return (
    <div className="notice" role="alert">
      <p>{text}</p>
      <FaultCode fault={fault} />
      {say && (
        <div className="acts">
          <button type="button" className="plain" onClick={download}>
            {say.download}
          </button>
        </div>
      )}
    </div>
  );
}
