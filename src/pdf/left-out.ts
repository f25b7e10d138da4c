// Stands in the browser for what pdfkit can do and a report never asks of it: reading fonts, its own line breaking, its own
// PNG and encryption. Whoever does ask is told so.
function leftOut(): never {
  throw new Error('Left out of the PDF in the browser: see astro.config.mjs');
}

export default leftOut;
export { leftOut as cbc, leftOut as create, leftOut as ecb };
