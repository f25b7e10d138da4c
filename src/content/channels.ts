// The six channels by name: as a heading or row, and inside a sentence ("30 minutes on the phone"). Ids come from the model.
import type { Words } from '#content/shape.ts';
import type { Channel } from '#model/catalogue.ts';

export const channels: Readonly<Record<Channel, { name: Words; inSentence: Words }>> = {
  phone: { name: { it: 'Telefono', en: 'Phone' }, inSentence: { it: 'al telefono', en: 'on the phone' } },
  email: { name: { it: 'E-mail', en: 'Email' }, inSentence: { it: 'per e-mail', en: 'by email' } },
  chat: { name: { it: 'Chat', en: 'Chat' }, inSentence: { it: 'in chat', en: 'by chat' } },
  messaging: { name: { it: 'Messaggi', en: 'Messaging' }, inSentence: { it: 'nei messaggi', en: 'by message' } },
  social: { name: { it: 'Social', en: 'Social media' }, inSentence: { it: 'sui social', en: 'on social media' } },
  'in-person': { name: { it: 'Di persona', en: 'In person' }, inSentence: { it: 'di persona', en: 'in person' } },
};
