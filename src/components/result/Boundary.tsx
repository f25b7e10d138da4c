// A part that fails says so, with a code one can copy, and the rest of the page stands: nothing is sent.
import type { ReactNode } from 'react';
import { Boundary as Any } from '#components/ask/Boundary.tsx';
import { FaultCode } from '#components/frame/FaultCode.tsx';

interface Props {
  message: string;
  children: ReactNode;
}

export const Boundary = ({ message, children }: Props) => (
  <Any
    fallback={(fault) => (
      <div className="broken" role="alert">
        <p>{message}</p>
        <FaultCode fault={fault} />
      </div>
    )}
  >
    {children}
  </Any>
);
