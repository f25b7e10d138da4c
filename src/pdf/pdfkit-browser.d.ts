// What this house uses of pdfkit’s browser build, which the package names for browsers only.
declare module '*/pdfkit.browser.mjs' {
  export type Drawing = () => void;

  export interface Reference {
    readonly data: Record<string, unknown>;
    /** Whether what is written to it still is to be compressed. */
    compress: boolean;
    write(bytes: Uint8Array): void;
    end(bytes?: Uint8Array): void;
  }

  export interface Element {
    readonly dictionary: Reference;
    add(child: Element | Drawing): Element;
    end(): void;
  }

  export interface ElementOptions {
    readonly title?: string;
    readonly lang?: string;
    readonly alt?: string;
    readonly actual?: string;
    readonly bbox?: readonly [number, number, number, number];
    readonly scope?: 'Row' | 'Column';
  }

  export interface Outline {
    addItem(
      title: string,
      options: { top: number; left: number; fit?: boolean; pageNumber?: number; expanded?: boolean },
    ): Outline;
  }

  export interface DocumentOptions {
    readonly size: 'A4';
    readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
    readonly pdfVersion: '1.7';
    readonly tagged: true;
    readonly subset: 'PDF/A-3a';
    readonly lang: string;
    readonly displayTitle: true;
    readonly bufferPages: true;
    readonly autoFirstPage: false;
    readonly font: null;
    readonly info: Readonly<Record<string, string | Date>>;
  }

  export class PDFDocument {
    constructor(options: DocumentOptions);
    readonly info: Record<string, string | Date>;
    readonly outline: Outline;
    readonly page: {
      readonly width: number;
      readonly height: number;
      readonly fonts: Record<string, Reference>;
      readonly content: Reference;
    };
    compress: boolean;
    /** Bytes written so far. */
    _offset: number;
    _write(piece: string | Uint8Array): void;
    appendXML(xml: string): void;
    addContent(operators: string): this;
    addPage(): this;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    switchToPage(index: number): void;
    struct(type: string, options?: ElementOptions): Element;
    addStructure(element: Element): this;
    markContent(
      tag: string,
      options?: { readonly type?: string; readonly actual?: string; readonly lang?: string },
    ): this;
    endMarkedContent(): this;
    addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
    goTo(
      x: number,
      y: number,
      width: number,
      height: number,
      name: string,
      // biome-ignore lint/complexity/noBannedTypes: pdfkit tells a text from a name by its being an object
      options: { readonly structParent: Element; readonly Contents: String },
    ): this;
    ref(data: Readonly<Record<string, unknown>>): Reference;
    image(
      image: { readonly width: number; readonly height: number; readonly label: string; readonly obj: Reference },
      x: number,
      y: number,
      options: { readonly width: number; readonly height: number },
    ): this;
    file(
      bytes: Uint8Array,
      options: {
        readonly name: string;
        readonly type: string;
        readonly description: string;
        readonly relationship: 'Source';
        readonly creationDate: Date;
        readonly modifiedDate: Date;
      },
    ): Reference;
    save(): this;
    restore(): this;
    rect(x: number, y: number, width: number, height: number): this;
    circle(x: number, y: number, radius: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    closePath(): this;
    clip(): this;
    lineWidth(width: number): this;
    dash(length: number, options: { readonly space: number }): this;
    fill(): this;
    stroke(): this;
    end(): void;
  }
}
