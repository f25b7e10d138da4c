import { fileURLToPath } from 'node:url';

import { defineConfig } from 'astro/config';
import { hardening } from './integrations/hardening.ts';
import { inlineStyle } from './integrations/inline-style.ts';
import { islands } from './integrations/islands.ts';
import { offline } from './integrations/offline.ts';
import { preload } from './integrations/preload.ts';
import { shipped } from './integrations/shipped.ts';
import { views } from './integrations/views.ts';

/** Where the site lives: canonical addresses, language alternates and the sitemap are made from it. */
const SITE = 'https://example.org';

// Without this each build reports to Astro's makers, also on build servers.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

export default defineConfig({
  site: SITE,
  output: 'static',
  trailingSlash: 'always',
  // The last one lists the bytes of all files: what changes them comes before.
  integrations: [islands(), views(), shipped(), inlineStyle(), preload(), hardening(), offline()],
  // The highlighter writes style attributes, which the policy in integrations/policy.ts forbids.
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never' },
  vite: {
    // What pdfkit brings along and no report of ours needs: a library of fonts, a third of its worker, before all.
    resolve: {
      alias: [
        {
          find: /^(fontkit|linebreak|png-js|@noble\/ciphers\/aes)$/u,
          replacement: fileURLToPath(new URL('./src/pdf/left-out.ts', import.meta.url)),
        },
      ],
    },
    // The report is made in one, which is a module.
    worker: { format: 'es' },
    build: {
      rolldownOptions: {
        output: {
          // What every page of the questionnaire needs to come alive in one file: it compresses two kilobytes smaller
          // than in three.
          codeSplitting: {
            groups: [
              {
                name: 'alive',
                test: /[\\/](preact|react|react-dom|scheduler|react-hook-form)[\\/]|components[\\/]ask[\\/](Assess|TextField)\.tsx|numbers[\\/]currencies\.ts/u,
                priority: 1,
              },
              // What comes right after it: one name in the list of the first file instead of four.
              {
                name: 'after',
                test: /components[\\/]ask[\\/](draft|sample|save-file|closed-fields|problem-sentence|leaving|show-field)\.ts|components[\\/]keep[\\/](kept-assessment|shelf)\.ts|content[\\/](routes|thresholds)\.ts|model[\\/]facts\.ts/u,
              },
            ],
          },
        },
      },
    },
  },
});
