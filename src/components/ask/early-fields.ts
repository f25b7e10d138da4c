// What people typed or ticked before the script was there. Every field comes blank from the server, and a list with its
// usual choice.
import type { Fields } from '#components/ask/fields.ts';

export function earlyFields(form: HTMLFormElement | null): Fields {
  const early: Record<string, string> = {};
  for (const [name, value] of new FormData(form ?? undefined)) {
    const control = form?.elements.namedItem(name);
    if (!value || (control instanceof HTMLSelectElement && control.selectedOptions[0]?.defaultSelected)) continue;
    early[name] = early[name] ? `${early[name]} ${value}` : `${value}`;
  }
  return early;
}
