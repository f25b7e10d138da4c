// A ballot's own link, opened on the page of the workshop: it is laid into the field of its engagement, where a press collects
// it; where the engagement is not on this device, a sentence says so. Nothing of what was voted is shown.
import { useEffect } from 'react';
import { takenIds } from '#components/keep/engagements.ts';
import { findHalfTyped, keepHalfTyped } from '#components/keep/half-typed.ts';
import { deskFragment } from '#components/workshop/desk-address.ts';
import type { DeskFace } from '#components/workshop/desk-context.tsx';
import { BRING } from '#components/workshop/forms.ts';
import { catalogue } from '#content/catalogue.ts';
import { decodeBallot, workshopInside } from '#model/workshop/carry/workshop-link.ts';

export function useArrivedBallot(fragment: string, { places, words, tell }: DeskFace): void {
  useEffect(() => {
    if (workshopInside(fragment) !== 'ballot') return;
    const { arrived } = words.ballots.collect;
    const read = decodeBallot(catalogue, fragment);
    if (!read.ok) return tell(arrived.unreadable);
    const id = read.value.engagement;
    if (!takenIds(places).includes(id)) return tell(arrived.elsewhere(id));
    const there = findHalfTyped(places, id, BRING)['text'] ?? '';
    const text = [there, fragment].filter(Boolean).join('\n');
    // Without room for it the address stays, and the ballot with it.
    if (!there.includes(fragment) && !keepHalfTyped(places, id, BRING, { text })) return tell(arrived.noRoom(id));
    tell(arrived.here);
    window.location.replace(deskFragment(id, 'collect'));
  }, [fragment, places, words, tell]);
}
