// One row a channel: a number or a time with its unit, or the word for none. Numbers, first answers and promises share it.
import type { ClipboardEvent } from 'react';
import { useAsk, useField } from '#components/ask/context.tsx';
import { at, usualClock, YES } from '#components/ask/fields.ts';
import { SelectField, TextField, TickField, TimeUnitField } from '#components/ask/TextField.tsx';
import type { Channel, Form } from '#model/catalogue.ts';

type TableForm = Form & { kind: 'per-channel' | 'promise-per-channel' };
interface Props {
  base: string;
  form: TableForm;
  hint: string | undefined;
}

export function ChannelTable({ base, form, hint }: Props) {
  const { words, view, later, set } = useAsk();
  const say = words.question;
  const isPromise = form.kind === 'promise-per-channel';
  const noneName = at(base, isPromise ? 'none' : form.nobody ? 'nobody' : 'empty');
  const noneWords = isPromise ? say.nonePromisedAnywhere : form.nobody ? say.nobodyAnywhere : say.noChannel;
  const [none] = useField(noneName);
  const hasNone = isPromise || form.nobody;
  const head = form.unit !== 'seconds' ? say.number : isPromise ? say.longestTime : say.time;
  const paste = (event: ClipboardEvent) =>
    later?.pasteCells(
      event,
      view.channels.map(({ id, name }) => ({ name: at(base, id), label: name })),
      set,
    );
  return (
    <>
      <TickField name={noneName} label={noneWords} />
      <div hidden={none === YES}>
        <p className="small">{say.cellHint}</p>
        <table className="grid-tab" role="table" aria-labelledby={at(base, 'ask')} onPaste={paste}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {say.channel}
              </th>
              <th role="columnheader" scope="col">
                {head}
              </th>
              {isPromise && (
                <th role="columnheader" scope="col">
                  {say.clock}
                </th>
              )}
              {hasNone && (
                <th role="columnheader" scope="col">
                  {say.or}
                </th>
              )}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {view.channels.map(({ id, name }, row) => (
              <tr role="row" key={id}>
                <th role="rowheader" scope="row" id={`${base}/${id}/row`}>
                  {name}
                </th>
                <Cells
                  base={at(base, id)}
                  channel={id}
                  channelName={name}
                  form={form}
                  // Heard at the first cell, not at each.
                  hint={row === 0 ? hint : undefined}
                  head={head}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface CellsProps extends Props {
  channel: Channel;
  channelName: string;
  head: string;
}

function Cells({ base, channel, channelName, form, hint, head }: CellsProps) {
  const { words } = useAsk();
  const say = words.question;
  const label = (what: string) => `${channelName}: ${what.toLowerCase()}`;
  const isPromise = form.kind === 'promise-per-channel';
  const none = isPromise ? 'none' : 'nobody';
  return (
    <>
      <td role="cell">
        <span className="cell">
          <TextField
            name={base}
            label={label(head)}
            hidden
            hint={hint}
            width={form.unit === 'seconds' ? '' : 'w-count'}
            signs
          />
          {form.unit === 'seconds' && (
            <TimeUnitField base={base} form={form} channel={channel} label={label(say.timeUnit)} />
          )}
        </span>
      </td>
      {isPromise && (
        <td role="cell">
          <SelectField
            name={at(base, 'clock')}
            label={label(say.clock)}
            hidden
            options={(['calendar', 'opening'] as const).map((clock) => [clock, say.clocks[clock]] as const)}
            usual={usualClock(channel)}
            className="w-clock"
          />
        </td>
      )}
      {(isPromise || form.nobody) && (
        <td role="cell">
          <TickField
            name={at(base, none)}
            label={isPromise ? say.nonePromised : say.nobody}
            describedBy={`${base}/row`}
          />
        </td>
      )}
    </>
  );
}
