// What people typed or ticked before the script was there: every control that differs from how the server sent it.
import type { Fields } from '#components/ask/fields.ts';

export function earlyFields(form: HTMLFormElement | null): Fields {
  const early: Record<string, string> = {};
  for (const control of form?.elements ?? []) {
    if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')) {
      if (!control.checked || control.defaultChecked || !control.name) continue;
      const before = early[control.name];
      early[control.name] = before === undefined ? control.value : `${before} ${control.value}`;
    } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
      if (control.name && control.value !== control.defaultValue) early[control.name] = control.value;
    } else if (control instanceof HTMLSelectElement && control.name) {
      const usual = [...control.options].findIndex((option) => option.defaultSelected);
      if (control.selectedIndex !== Math.max(0, usual)) early[control.name] = control.value;
    }
  }
  return early;
}
