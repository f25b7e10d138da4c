// The link in the head to the other language leads to the same place: it takes the fragment of this page along.
export function leadOtherLanguage(fragment: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.hash = fragment;
}
