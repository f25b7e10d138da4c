// A browser or an extension that translates a page puts elements of its own in the place of its texts, while Preact goes on
// holding the texts that stood there: taking one away would throw, and changing one would show nowhere. Once that is seen, what
// stands in for a text is remembered: it goes with it, and gives its place back when the text changes. Imported for what it does.

/** What translators put texts into. */
const STAND_IN = 'FONT';

const standIns = new WeakMap<Node, ChildNode>();
let isTranslated = false;

/** The parent a node has in the page, whatever it says itself. */
const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
const hasParent = (node: Node, parent: Node): boolean => parentOf?.call(node) === parent;

/** A text that is said to be where its stand-in is: what has no parent, Preact takes for gone and would leave the stand-in. */
function standFor(text: Node, standIn: ChildNode): void {
  standIns.set(text, standIn);
  Object.defineProperty(text, 'parentNode', {
    configurable: true,
    get: () => parentOf?.call(text) ?? standIn.parentNode,
  });
}

const isStandIn = (node: Node | null): node is HTMLElement => node?.nodeName === STAND_IN;

/** Texts that were replaced, watched where they are now. */
const changes = new MutationObserver((records) => {
  for (const { target } of records) {
    const standIn = standIns.get(target);
    if (!standIn?.isConnected || target.isConnected) continue;
    standIns.delete(target);
    // Translated anew by whoever did it before.
    standIn.replaceWith(target);
  }
});

const replacements = new MutationObserver((records) => {
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    const standIn = [...addedNodes, previousSibling, nextSibling].find(isStandIn);
    if (!standIn) continue;
    isTranslated = true;
    for (const gone of removedNodes) {
      if (gone.nodeType !== Node.TEXT_NODE || gone.isConnected) continue;
      standFor(gone, standIn);
      changes.observe(gone, { characterData: true });
    }
  }
});

/** The child of `parent` that is the node, holds it, or stands in for it. */
function placeIn(parent: Node, node: Node): Node | null {
  let place: Node | null = standIns.get(node) ?? node;
  while (place && place.parentNode !== parent) place = place.parentNode;
  return place;
}

function beTolerant({ prototype }: typeof Node): void {
  const { removeChild, insertBefore } = prototype;
  prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (!isTranslated || hasParent(child, this)) return removeChild.call(this, child) as T;
    const there = standIns.get(child) ?? child;
    if (this.contains(there)) there.parentNode?.removeChild(there);
    return child;
  };
  prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    const isAsEver = !isTranslated || !before || hasParent(before, this);
    return insertBefore.call(this, node, isAsEver ? before : placeIn(this, before)) as T;
  };
}

beTolerant(Node);
replacements.observe(document.documentElement, { childList: true, subtree: true });
