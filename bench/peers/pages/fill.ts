// Fills every control that can be seen, the same way on every site: choices are clicked, the rest is set by the control's own
// setter and told by events, so that any framework hears of it. Runs in the page.

/** Part of a name, an id or a label to what is put there; what is not listed gets a plausible something. */
export type Values = Readonly<Record<string, string>>;

export interface Filling {
  readonly values: Values;
  /** What is left as it is. */
  readonly except?: string;
  /** Which fields of text ask for a number, beside those that say so by their type or keys. */
  readonly numbers?: string;
}

/** How many controls were filled. */
export function fill({ values, except, numbers }: Filling): number {
  const seen = new Set<string>();
  let filled = 0;
  const isSeen = (control: HTMLInputElement) =>
    !control.closest('[hidden]') &&
    [control, control.labels?.[0]].some((one) => (one?.getBoundingClientRect().width ?? 0) > 0);
  const tell = (control: HTMLElement, names: readonly string[]) => {
    for (const name of names) control.dispatchEvent(new Event(name, { bubbles: name !== 'blur' }));
  };
  const put = (control: HTMLInputElement, text: string) => {
    tell(control, ['focusin']);
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, text);
    tell(control, ['input', 'change', 'focusout', 'blur']);
    filled++;
  };
  /** Once for each group of choices. */
  const click = (control: HTMLInputElement, group: string) => {
    if (seen.has(group)) return;
    seen.add(group);
    if (!control.checked) control.click();
    filled++;
  };
  const textFor = (control: HTMLInputElement) => {
    const told = `${control.name} ${control.id} ${control.labels?.[0]?.textContent} ${control.getAttribute('aria-label')}`;
    const wanted = Object.entries(values).find(([key]) => told.toLowerCase().includes(key.toLowerCase()));
    const saysSo = control.type === 'number' || /decimal|numeric/u.test(control.inputMode);
    const isNumber = saysSo || (numbers !== undefined && control.matches(numbers));
    return wanted?.[1] ?? (isNumber ? '20' : 'A short note.');
  };
  for (const control of document.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
    const { type, disabled, readOnly } = control;
    const isLeft = ['button', 'submit', 'hidden', 'file', 'reset', 'image', 'range'].includes(type);
    if (disabled || readOnly || isLeft || (except && control.matches(except)) || !isSeen(control)) continue;
    if (type === 'radio') {
      const set = control.name || control.closest('[role=radiogroup], fieldset, tr')?.outerHTML.length;
      click(control, `${control.form ? [...document.forms].indexOf(control.form) : ''} ${set}`);
    } else if (type === 'checkbox') click(control, `box ${control.name.replace(/[\d[\].]+$/u, '')}`);
    else if (control instanceof HTMLSelectElement) {
      const option = [...control.options].find((one) => one.value && !one.disabled);
      if (option) put(control, option.value);
    } else if (!control.value) put(control, textFor(control));
  }
  return filled;
}
