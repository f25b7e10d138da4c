// What a report rests on besides its rules: the works behind the method and its formulas, and the works and figures
// behind what the arithmetic takes where an answer is blank. Ids only, so that whoever judges need not load their words.
import { assumptions } from '#content/defaults.ts';
import type { Citations, Support } from '#model/citations.ts';

const { handlingMinutes, shrinkage, contractHoursPerWeek, patienceSeconds, chatConcurrency } = assumptions;

const behind = ({ source }: { readonly source: string }, ...figures: readonly string[]): Support => ({
  sources: [source],
  figures,
});

export const citations: Citations = {
  method: { sources: ['godin-2015', 'article-ten-uses', 'venkatraman-1989', 'coerente-2026'] },
  phone: { sources: ['erlang-1917', 'garnett-2002'] },
  assumptions: {
    'aht.phone': behind(handlingMinutes.phone, 'call-minutes'),
    'aht.email': behind(handlingMinutes.email, 'chat-email-minutes'),
    'aht.chat': behind(handlingMinutes.chat, 'chat-email-minutes', 'chat-concurrency'),
    'aht.messaging': behind(handlingMinutes.messaging),
    'aht.social': behind(handlingMinutes.social),
    'aht.in-person': behind(handlingMinutes['in-person']),
    shrinkage: behind(shrinkage, 'it-productive-hours', 'shrinkage'),
    'contract.hours': behind(contractHoursPerWeek),
    patience: behind(patienceSeconds, 'patience'),
    'chat.concurrency': behind(chatConcurrency, 'chat-concurrency'),
  },
};
