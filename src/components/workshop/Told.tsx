// What was done last, with its way back where there is one.
import { Plain } from '#components/kept/Plain.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';

export interface ToldNow {
  readonly sentence: string;
  readonly undo: (() => void) | undefined;
}

export function Told({ told, forget }: { told: ToldNow | undefined; forget: () => void }) {
  const { words } = useDesk();
  const undo = told?.undo;
  return (
    <div className="done">
      <p role="status">{told?.sentence}</p>
      {undo && (
        <Plain
          act={() => {
            forget();
            undo();
          }}
        >
          {words.desk.undo}
        </Plain>
      )}
    </div>
  );
}
