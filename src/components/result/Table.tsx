// A table whose rows are re-laid as grids on narrow screens: each part names its role, which it would lose with its layout.
import type { ComponentProps, ReactNode } from 'react';

const role = (name: string) => ({ role: name });

export const Table = (props: ComponentProps<'table'>) => <table {...role('table')} {...props} />;

export const Head = ({ children }: { children: ReactNode }) => (
  <thead {...role('rowgroup')}>
    <tr {...role('row')}>{children}</tr>
  </thead>
);

export const Rows = (props: ComponentProps<'tbody'>) => <tbody {...role('rowgroup')} {...props} />;

export const Row = (props: ComponentProps<'tr'>) => <tr {...role('row')} {...props} />;

export const ColumnHead = (props: ComponentProps<'th'>) => <th {...role('columnheader')} scope="col" {...props} />;

export const RowHead = (props: ComponentProps<'th'>) => <th {...role('rowheader')} scope="row" {...props} />;

/** A cell; `label` stands before its number where the column head is out of sight. */
export const Cell = ({ label, ...props }: ComponentProps<'td'> & { label?: string | undefined }) => (
  <td {...role('cell')} data-l={label} {...props} />
);
