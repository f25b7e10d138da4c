// The list of keys, and the way to turn them off for those whose voice types.
import { useEffect, useRef } from 'react';
import { useLeading } from '#components/room/leading.tsx';
import { turnKeys } from '#model/workshop/room/room-state.ts';

export function KeysDialog({ close }: { close: () => void }) {
  const { words, face, act } = useLeading();
  const { keys } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="room-dialog" aria-labelledby="room-keys-title" onClose={close}>
      <h2 id="room-keys-title">{keys.title}</h2>
      <table className="ref" aria-labelledby="room-keys-title">
        <thead>
          <tr>
            <th scope="col">{keys.key}</th>
            <th scope="col">{keys.does}</th>
          </tr>
        </thead>
        <tbody>
          {keys.list.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="check">
        <input type="checkbox" checked={face.room.hasKeys} onChange={() => act(turnKeys)} />
        <span>{keys.off}</span>
      </label>
      <p className="small">{keys.offHint}</p>
      <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
        {keys.close}
      </button>
    </dialog>
  );
}
