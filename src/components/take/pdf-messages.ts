// What the page and the worker that makes the PDF say to each other. Values only: they are copied on their way.
import type { Refusal } from '#model/refusal.ts';
import type { PdfRequest } from '#pdf/make-report.ts';

export type ToWorker =
  /** A report is about to be wanted: fetch the fonts. */
  | { readonly kind: 'get-ready' }
  | { readonly kind: 'make'; readonly request: PdfRequest }
  | { readonly kind: 'look-at-logo'; readonly bytes: Uint8Array };

export interface Made {
  readonly kind: 'made';
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Letters the faces lack, each shown as a box. */
  readonly replaced: readonly string[];
  readonly pages: number;
}

export type FromWorker =
  | { readonly kind: 'step'; readonly done: number; readonly of: number }
  | Made
  /** No refusals where the logo is taken. */
  | { readonly kind: 'logo'; readonly refusals: readonly Refusal[] }
  /** A report was wanted, and the fonts did not come. */
  | { readonly kind: 'not-loaded' }
  /** An exception of ours, as text for whoever looks into it. */
  | { readonly kind: 'fault'; readonly told: string };
