// What a PDF says about itself outside its pages: the XMP packet, with both standards the file keeps to, and the Info
// dictionary that must agree with it. pdfkit does not escape; this does.
import { plainLine } from './legible.ts';

export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47, the language of the document first. */
  readonly languages: readonly string[];
  readonly date: Date;
}

const TOOL = 'Coerente';

export function infoOf({ title, author, subject, date }: Metadata): Readonly<Record<string, string | Date>> {
  return {
    Title: plainLine(title),
    Author: plainLine(author),
    Subject: plainLine(subject),
    Creator: TOOL,
    Producer: TOOL,
    CreationDate: date,
    ModDate: date,
  };
}

/** The descriptions of the packet; pdfkit wraps them and adds the one on PDF/A. */
export function xmpOf({ title, author, subject, languages, date }: Metadata): string {
  const at = `${date.toISOString().slice(0, 19)}Z`;
  const alternative = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
  const spoken = languages.map((language) => `<rdf:li>${escaped(language)}</rdf:li>`).join('');
  return [
    description(
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
      `<dc:title>${alternative(title)}</dc:title>`,
      `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
      `<dc:description>${alternative(subject)}</dc:description>`,
      `<dc:language><rdf:Bag>${spoken}</rdf:Bag></dc:language>`,
    ),
    description(
      'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
      `<xmp:CreateDate>${at}</xmp:CreateDate><xmp:ModifyDate>${at}</xmp:ModifyDate>`,
      `<xmp:CreatorTool>${TOOL}</xmp:CreatorTool>`,
    ),
    description('xmlns:pdf="http://ns.adobe.com/pdf/1.3/"', `<pdf:Producer>${TOOL}</pdf:Producer>`),
    description('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', '<pdfuaid:part>1</pdfuaid:part>'),
    UA_SCHEMA,
  ].join('\n');
}

const description = (names: string, ...lines: readonly string[]): string =>
  `<rdf:Description rdf:about="" ${names}>${lines.join('')}</rdf:Description>`;

const escaped = (text: string): string =>
  plainLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** PDF/A admits a property it does not know, such as the one of PDF/UA, only with its description. */
const UA_SCHEMA = description(
  [
    'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
    'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
    'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
  ].join(' '),
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property>',
  '</rdf:li></rdf:Bag></pdfaExtension:schemas>',
);
