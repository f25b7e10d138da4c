// Reference figures as published, each with how solid it is, its year and what it may be used for. No figure enters a
// judgement of coherence; what the arithmetic takes where an answer is blank stands in defaults.ts.

import type { FigureEntry } from '#content/shape.ts';

export const figures: readonly FigureEntry[] = [
  // Speed on the telephone (domain 4.1).
  {
    id: 'phone-80-20',
    grade: 'D',
    year: 2014,
    reviewBy: '2028-06-30',
    source: 'fonolo-2014',
    says: {
      it: 'L’80\u00a0% delle chiamate con risposta entro 20 secondi.',
      en: '80% of calls answered within 20 seconds.',
    },
    caveat: {
      it: 'Folclore come norma: chi lo usa non sa da dove venga, qualcuno lo attribuisce ad AT&T negli anni Settanta. È l’esempio di un obiettivo, non il riferimento di tutti.',
      en: 'Folklore as a norm: those who use it cannot say where it comes from, some credit AT&T in the 1970s. It is an example of a target, not everybody’s standard.',
    },
  },
  {
    id: 'it-energy-wait',
    grade: 'A',
    year: 2026,
    reviewBy: '2027-06-30',
    source: 'arera-tiqv',
    says: {
      it: 'Venditori di energia in Italia dal 1º gennaio 2026: attesa media fino a 180 secondi, livello di servizio almeno dell’85\u00a0%, accessibilità almeno del 95\u00a0%, risposta ai reclami in 30 giorni.',
      en: 'Energy sellers in Italy from 1 January 2026: average wait up to 180 seconds, service level at least 85%, accessibility at least 95%, complaints answered within 30 days.',
    },
    caveat: {
      it: 'Vale solo per la vendita di elettricità e gas. Letto nella stampa, non nell’atto: chi è nel settore verifichi il testo. Non entra in alcun giudizio.',
      en: 'It holds only for the sale of electricity and gas. Read in the press, not in the act: those in the sector should check the text. It enters no judgement.',
    },
  },
  {
    id: 'es-phone-wait',
    grade: 'A',
    year: 2025,
    reviewBy: '2027-03-31',
    source: 'ley-10-2025',
    says: {
      it: 'Spagna: il 95\u00a0% delle chiamate con risposta in media entro 3 minuti, una persona su richiesta, reclami in 15 giorni lavorativi.',
      en: 'Spain: 95% of calls answered within 3 minutes on average, a person on request, complaints settled in 15 working days.',
    },
    caveat: {
      it: 'Vale in Spagna, per i servizi di base e per le imprese da 250 persone o oltre 50 milioni di euro; adeguamento entro il 28 dicembre 2026. Una nota, mai un giudizio.',
      en: 'It holds in Spain, for basic services and for firms of 250 people or above 50 million euros; to be met by 28 December 2026. A note, never a judgement.',
    },
  },
  {
    id: 'uk-wait',
    grade: 'B',
    year: 2023,
    reviewBy: '2027-06-30',
    source: 'contactbabel-uk-2023',
    says: {
      it: 'Regno Unito: attesa media di 120 secondi, chiamate abbandonate 9,1\u00a0%.',
      en: 'United Kingdom: mean wait of 120 seconds, 9.1% of calls abandoned.',
    },
    caveat: {
      it: 'Tra B e C: campione di settore, con una media tirata in alto da pochi casi. Vista tramite CCMA.',
      en: 'Between B and C: an industry panel, with a mean pulled up by few cases. Seen through CCMA.',
    },
  },
  {
    id: 'us-call-mix',
    grade: 'B',
    year: 2024,
    reviewBy: '2027-12-31',
    source: 'contactbabel-us-2025',
    says: {
      it: 'Stati Uniti: telefono 62\u00a0% delle richieste, e-mail circa 19\u00a0%, chat 8\u00a0%; l’abbandono del 2024 è il più alto mai registrato.',
      en: 'United States: telephone 62% of requests, email about 19%, chat 8%; abandonment in 2024 is the highest on record.',
    },
    caveat: {
      it: 'Tra B e C: 192 imprese che hanno scelto di rispondere. Vale come quadro di un Paese, non come obiettivo.',
      en: 'Between B and C: 192 firms that chose to reply. Good as a picture of one country, not as a target.',
    },
  },
  {
    id: 'patience',
    grade: 'C',
    year: 2007,
    reviewBy: '2028-06-30',
    source: 'dimension-data-2007',
    says: {
      it: 'Prima di riagganciare si aspettano 37 secondi (Stati Uniti), 67 (Europa, Medio Oriente, Africa), 72 (Asia e Pacifico).',
      en: 'Before hanging up people wait 37 seconds (United States), 67 (Europe, Middle East, Africa), 72 (Asia-Pacific).',
    },
    caveat: {
      it: 'Indagine di un fornitore, del 2007. Per chi non conosce la propria cifra usiamo un intervallo ampio, da 60 a 300 secondi.',
      en: 'A vendor survey, from 2007. For those who do not know their own figure we use a wide interval, 60 to 300 seconds.',
    },
  },
  // Speed on the other channels (domain 4.2).
  {
    id: 'email-hour',
    grade: 'B',
    year: 2020,
    reviewBy: '2027-12-31',
    source: 'toister-2020',
    says: {
      it: 'Una risposta per e-mail entro un’ora soddisfa l’88–89\u00a0% delle persone; nel 2018 il 43\u00a0% si accontentava di un giorno.',
      en: 'An email answered within an hour meets 88–89% of people; in 2018, 43% were content with a day.',
    },
    caveat: {
      it: 'Tra B e C: oltre 3.200 persone in Stati Uniti, Regno Unito e Canada. Si è chiesto che cosa ci si attende, non che cosa si tollera.',
      en: 'Between B and C: more than 3,200 people in the United States, the United Kingdom and Canada. They were asked what they expect, not what they tolerate.',
    },
  },
  {
    id: 'email-unanswered',
    grade: 'C',
    year: 2018,
    reviewBy: '2027-12-31',
    source: 'superoffice-2018',
    says: {
      it: 'Su 1.000 imprese il 62\u00a0% non ha mai risposto a un’e-mail; le altre in media in 12 ore e 10 minuti.',
      en: 'Of 1,000 firms, 62% never answered an email; the others took 12 hours and 10 minutes on average.',
    },
    caveat: {
      it: 'Indagine di un fornitore, un po’ più solida di altre: due domande semplici mandate a indirizzi generici.',
      en: 'A vendor survey, somewhat more solid than others: two simple questions sent to general addresses.',
    },
  },
  {
    id: 'retail-channels',
    grade: 'C',
    year: 2015,
    reviewBy: '2027-12-31',
    source: 'eptica-2015',
    says: {
      it: '500 negozi statunitensi: e-mail in 7 ore e 51 minuti, Facebook in 27 ore, Twitter in 31; il 77\u00a0% non aspetta più di 6 ore per un’e-mail, il 64\u00a0% su Twitter vuole meno di un’ora.',
      en: '500 US retailers: email in 7 hours 51 minutes, Facebook in 27 hours, Twitter in 31; 77% will not wait more than 6 hours for an email, 64% on Twitter want less than one.',
    },
    caveat: {
      it: 'Indagine di un fornitore, intorno al 2015, letta di seconda mano. Da allora i canali sono cambiati.',
      en: 'A vendor survey, from about 2015, read at second hand. The channels have changed since.',
    },
  },
  {
    id: 'social-hour',
    grade: 'C',
    year: 2012,
    reviewBy: '2027-12-31',
    source: 'edison-2012',
    says: {
      it: 'Tra chi reclama sui social il 42\u00a0% si attende risposta entro 60 minuti, il 32\u00a0% entro 30.',
      en: 'Of those who complain on social media 42% expect an answer within 60 minutes, 32% within 30.',
    },
    caveat: {
      it: 'Indagine di un fornitore del 2012, come letta in un articolo: racconta le attese di allora.',
      en: 'A vendor survey from 2012, as read in an article: it tells of the expectations of that time.',
    },
  },
  {
    id: 'chat-wait',
    grade: 'C',
    year: 2020,
    reviewBy: '2027-12-31',
    source: 'comm100-2021',
    says: {
      it: 'Attesa in chat: 48 secondi nel 2018, 46 nel 2019, 35 nel 2020. I centri con clienti più soddisfatti facevano aspettare di più: 46–92 secondi contro 25–30.',
      en: 'Wait for a chat: 48 seconds in 2018, 46 in 2019, 35 in 2020. The centres with the most satisfied customers kept them waiting longer: 46–92 seconds against 25–30.',
    },
    caveat: {
      it: 'Indagine di un fornitore sui propri clienti. Utile perché mostra che più presto non vuol dire sempre meglio.',
      en: 'A vendor survey of its own clients. Useful because it shows that faster does not always mean better.',
    },
  },
  {
    id: 'immediate-answer',
    grade: 'D',
    year: 2018,
    reviewBy: '2027-12-31',
    source: 'hubspot',
    says: {
      it: 'Fra il 60 e il 90\u00a0% delle persone chiede una risposta immediata, intesa come 10 minuti.',
      en: 'From 60 to 90% ask for an immediate answer, meaning 10 minutes.',
    },
    caveat: {
      it: 'Tra C e D, trattata come folclore: la domanda suggeriva la risposta.',
      en: 'Between C and D, treated as folklore: the question suggested its answer.',
    },
  },
  // Work per contact, concurrency, occupancy and shrinkage (domain 4.3).
  {
    id: 'call-minutes',
    grade: 'B',
    year: 2024,
    reviewBy: '2027-12-31',
    source: 'contactbabel-us-2025',
    says: {
      it: 'Una chiamata di servizio dura più di 7 minuti (2024); nel 2014 durava 6 minuti e 21 secondi.',
      en: 'A service call lasts more than 7 minutes (2024); in 2014 it lasted 6 minutes and 21 seconds.',
    },
    caveat: {
      it: 'Tra B e C: campione di settore degli Stati Uniti. Per chi non sa la propria durata usiamo da 4 a 9 minuti.',
      en: 'Between B and C: a US industry panel. For those who do not know their own length we use 4 to 9 minutes.',
    },
  },
  {
    id: 'call-6-10',
    grade: 'D',
    year: 2026,
    reviewBy: '2028-06-30',
    source: 'unknown-origin',
    says: {
      it: 'Una chiamata dura 6 minuti e 10 secondi in tutti i settori.',
      en: 'A call lasts 6 minutes and 10 seconds across all industries.',
    },
    caveat: {
      it: 'Folclore: lo ripetono i fornitori, e non si trova un originale.',
      en: 'Folklore: vendors repeat it, and no original is to be found.',
    },
  },
  {
    id: 'chat-email-minutes',
    grade: 'D',
    year: 2026,
    reviewBy: '2028-06-30',
    source: 'chat-aggregator-2026',
    says: {
      it: 'Una chat dura 8–12 minuti, un’e-mail richiede 4–6 minuti di lavoro.',
      en: 'A chat lasts 8–12 minutes, an email takes 4–6 minutes of work.',
    },
    caveat: {
      it: 'Tra C e D, trattata come folclore: attribuita a Zendesk e Salesforce da chi raccoglie cifre altrui, senza un rinvio.',
      en: 'Between C and D, treated as folklore: attributed to Zendesk and Salesforce by a collector of figures, with no reference.',
    },
  },
  {
    id: 'chat-concurrency',
    grade: 'C',
    year: 2016,
    reviewBy: '2027-12-31',
    source: 'chat-concurrency-2016',
    says: {
      it: 'Di solito 2–4 chat alla volta; in una prova inglese la resa cresceva fino a 5 e calava a 6.',
      en: 'Usually 2–4 chats at a time; in one UK trial output grew up to 5 and fell at 6.',
    },
    caveat: {
      it: 'Indagine di un fornitore: la prova riguarda un solo cliente.',
      en: 'A vendor survey: the trial concerns one client only.',
    },
  },
  {
    id: 'occupancy-85',
    grade: 'C',
    year: 2026,
    reviewBy: '2028-06-30',
    source: 'call-centre-helper',
    says: {
      it: 'Tempo occupato fino all’85\u00a0%, perché possa durare.',
      en: 'Time occupied up to 85%, if it is to last.',
    },
    caveat: {
      it: 'Regola di mestiere, al livello di un’indagine di un fornitore. È esatto invece che l’attesa cresca sempre più in fretta; i gruppi grandi reggono il 90\u00a0%, quelli minuscoli non arrivano al 60\u00a0%.',
      en: 'A rule of the trade, on the level of a vendor survey. What is exact is that waits grow ever faster; large teams hold at 90%, tiny ones do not reach 60%.',
    },
  },
  {
    id: 'shrinkage',
    grade: 'C',
    year: 2009,
    reviewBy: '2027-12-31',
    source: 'shrinkage-glossaries',
    says: {
      it: 'Il 30–35\u00a0% del tempo pagato non è dedicato ai contatti.',
      en: '30–35% of paid time is not spent on contacts.',
    },
    caveat: {
      it: 'Poco più di un’indagine di un fornitore: glossari e un esempio calcolato al 35,2\u00a0%. Per chi non lo sa usiamo dal 25 al 40\u00a0%.',
      en: 'A little more than a vendor survey: glossaries and one worked example at 35.2%. For those who do not know it we use 25 to 40%.',
    },
  },
  {
    id: 'it-productive-hours',
    grade: 'A',
    year: 2018,
    reviewBy: '2027-12-31',
    source: 'labour-ministry-2018',
    says: {
      it: 'In Italia, su 2.088 ore teoriche l’anno, 1.553 sono lavorate e 1.396 sono davanti allo schermo: il 33,1\u00a0% in meno; le sole pause dallo schermo valgono il 10,1\u00a0%.',
      en: 'In Italy, of 2,088 theoretical hours a year 1,553 are worked and 1,396 are at the screen: 33.1% less; breaks from the screen alone are worth 10.1%.',
    },
    caveat: {
      it: 'Vale per gli addetti dei centri di contatto in appalto. Esiste una tabella più recente (D.D. 53 del 12 agosto 2021), di cui non abbiamo visto i valori.',
      en: 'It holds for staff of outsourced contact centres. A newer table exists (D.D. 53 of 12 August 2021), whose values we have not seen.',
    },
  },
  // Cost (domain 4.4).
  {
    id: 'it-labour-minute',
    grade: 'A',
    year: 2019,
    reviewBy: '2027-12-31',
    source: 'labour-ministry-2018',
    says: {
      it: 'In Italia un minuto produttivo costa da 0,3411 a 0,5075\u00a0€; al terzo livello 0,42–0,43\u00a0€, cioè circa 35–36 mila euro l’anno a persona.',
      en: 'In Italy a productive minute costs from €0.3411 to €0.5075; at the third level €0.42–0.43, that is about €35,000–36,000 a year per person.',
    },
    caveat: {
      it: 'Prezzi del 2018–2019 e solo costo del lavoro, senza spese generali. Serve a notare una cifra insolita, non a giudicare.',
      en: 'Prices of 2018–2019 and labour only, without overheads. It serves to notice an unusual number, not to judge.',
    },
  },
  {
    id: 'uk-contact-cost',
    grade: 'B',
    year: 2023,
    reviewBy: '2027-06-30',
    source: 'contactbabel-uk-2023',
    says: {
      it: 'Regno Unito: una chiamata costa 6,55 sterline, il 70\u00a0% più di un’e-mail e il 96\u00a0% più di una chat.',
      en: 'United Kingdom: a call costs £6.55, 70% more than an email and 96% more than a chat.',
    },
    caveat: {
      it: 'Tra B e C: campione di settore. I costi di e-mail e chat, circa 3,85 e 3,34 sterline, sono ricavati da qui.',
      en: 'Between B and C: an industry panel. The costs of email and chat, about £3.85 and £3.34, are worked out from it.',
    },
  },
  {
    id: 'us-contact-cost',
    grade: 'B',
    year: 2016,
    reviewBy: '2027-12-31',
    source: 'contactbabel-us-2016',
    says: {
      it: 'Stati Uniti: chiamata da 6,69 a 5,25 dollari tra il 2015 e il 2016, e-mail da 4,14 a 4,42, chat da 3,64 a 3,82.',
      en: 'United States: a call from $6.69 to $5.25 between 2015 and 2016, an email from $4.14 to $4.42, a chat from $3.64 to $3.82.',
    },
    caveat: {
      it: 'Tra B e C: il salto in un solo anno mostra quanto oscillino le medie di campioni piccoli.',
      en: 'Between B and C: the jump within one year shows how much the means of small samples swing.',
    },
  },
  {
    id: 'live-self-service-cost',
    grade: 'C',
    year: 2019,
    reviewBy: '2027-12-31',
    source: 'gartner-2019',
    says: {
      it: 'Un contatto con una persona costa 8,01 dollari, uno risolto da soli 0,10.',
      en: 'A contact with a person costs $8.01, one settled alone $0.10.',
    },
    caveat: {
      it: 'Poco più di un’indagine di un fornitore, tra dirigenti. I dieci centesimi non contano i costi fissi.',
      en: 'A little more than a vendor survey, among managers. The ten cents leave out fixed costs.',
    },
  },
  {
    id: 'vendor-cost-ranges',
    grade: 'D',
    year: 2026,
    reviewBy: '2028-06-30',
    source: 'vendor-glossaries',
    says: { it: 'Telefono 8–25 dollari, chat 3–12, e-mail 2–10.', en: 'Telephone $8–25, chat $3–12, email $2–10.' },
    caveat: {
      it: 'Folclore: glossari di fornitori, senza campione né anno.',
      en: 'Folklore: vendors’ glossaries, with neither sample nor year.',
    },
  },
  {
    id: 'software-support-share',
    grade: 'B',
    year: 1998,
    reviewBy: '2028-06-30',
    source: 'soft-letter-1998',
    says: {
      it: 'Software, 1997: spesa di assistenza sul fatturato, mediane del 5,0\u00a0% (da 10 milioni di dollari), 8,5\u00a0% (5–10), 15\u00a0% (1–5), 10\u00a0% (sotto 1); 12–20\u00a0% delle persone.',
      en: 'Software, 1997: support over revenue, medians of 5.0% (from $10 million), 8.5% (5–10), 15% (1–5), 10% (under 1); 12–20% of headcount.',
    },
    caveat: {
      it: 'Tra B e C e di molti anni fa: è la sola, tra quelle trovate, che dica il campione e le fasce.',
      en: 'Between B and C and many years old: the only one found that states its sample and its bands.',
    },
  },
  {
    id: 'saas-support-share',
    grade: 'D',
    year: 2026,
    reviewBy: '2028-06-30',
    source: 'saas-second-hand',
    says: {
      it: 'Software in abbonamento: assistenza dal 4 al 25\u00a0% dei ricavi ricorrenti, oppure 5–10\u00a0%.',
      en: 'Subscription software: support from 4 to 25% of recurring revenue, or 5–10%.',
    },
    caveat: {
      it: 'Tra C e D, trattata come folclore: di seconda mano. Mostra che tra un’impresa e l’altra si passa da uno a sei. Per gli altri settori non abbiamo trovato cifre rintracciabili.',
      en: 'Between C and D, treated as folklore: second hand. It shows that firms differ sixfold. For other sectors we found no traceable figure.',
    },
  },
  // People (domain 4.5).
  {
    id: 'subcontracted-turnover',
    grade: 'B',
    year: 2007,
    reviewBy: '2028-06-30',
    source: 'global-call-center-2007',
    says: {
      it: 'Circa 2.500 centri in 17 Paesi: due terzi interni, con meno ricambio di personale di quelli in appalto; negli Stati Uniti il ricambio va dal 25 a oltre il 50\u00a0%.',
      en: 'About 2,500 centres in 17 countries: two thirds in-house, with lower turnover than subcontracted ones; in the United States turnover runs from 25 to above 50%.',
    },
    caveat: {
      it: 'Studio universitario, solido ma del 2007. Descrive i centri di contatto, non ogni servizio clienti.',
      en: 'A university study, solid but from 2007. It describes contact centres, not every customer service.',
    },
  },
  {
    id: 'replacement-cost',
    grade: 'B',
    year: 2007,
    reviewBy: '2028-06-30',
    source: 'global-call-center-2007',
    says: {
      it: 'Sostituire una persona che risponde costa 3–4 mesi della sua paga.',
      en: 'Replacing a person who answers costs 3–4 months of their pay.',
    },
    caveat: {
      it: 'Studio universitario del 2007. Buono come ordine di grandezza nel conto del budget.',
      en: 'A university study from 2007. Good as an order of magnitude in the budget sum.',
    },
  },
  {
    id: 'initial-training',
    grade: 'B',
    year: 2005,
    reviewBy: '2028-06-30',
    source: 'batt-2005',
    says: { it: 'Formazione iniziale: 4,2 settimane in media.', en: 'Initial training: 4.2 weeks on average.' },
    caveat: { it: '473 centri negli Stati Uniti, 2005.', en: '473 centres in the United States, 2005.' },
  },
  {
    id: 'turnover-by-size',
    grade: 'C',
    year: 2026,
    reviewBy: '2027-12-31',
    source: 'contactbabel-size',
    says: {
      it: 'Stati Uniti: sopra le 200 postazioni il ricambio è intorno al 45\u00a0%, sotto le 50 è del 20–25\u00a0%.',
      en: 'United States: above 200 seats turnover is about 45%, below 50 it is 20–25%.',
    },
    caveat: {
      it: 'Poco più di un’indagine di un fornitore: dice che il ricambio va letto insieme alla grandezza.',
      en: 'A little more than a vendor survey: it says that turnover is to be read together with size.',
    },
  },
  {
    id: 'turnover-30-45',
    grade: 'D',
    year: 2026,
    reviewBy: '2028-06-30',
    source: 'unknown-origin',
    says: {
      it: 'Il ricambio nei centri di contatto è del 30–45\u00a0%.',
      en: 'Turnover in contact centres is 30–45%.',
    },
    caveat: {
      it: 'Folclore: l’ordine di grandezza torna, l’origine non si trova.',
      en: 'Folklore: the order of magnitude is right, the origin is not to be found.',
    },
  },
  // Resolution and self-service (domain 4.6).
  {
    id: 'first-contact-resolution',
    grade: 'C',
    year: 2022,
    reviewBy: '2027-12-31',
    source: 'sqm-2022',
    says: {
      it: 'Richieste risolte al primo contatto: 70–79\u00a0% è detto buono; l’80\u00a0% o più lo raggiunge circa il 5\u00a0% dei centri.',
      en: 'Requests settled at first contact: 70–79% is called good; 80% or more is reached by about 5% of centres.',
    },
    caveat: {
      it: 'Poco più di un’indagine di un fornitore: oltre 500 centri nordamericani suoi clienti; decide il cliente se la richiesta è risolta.',
      en: 'A little more than a vendor survey: over 500 North American centres, its own clients; the customer decides whether the request is settled.',
    },
  },
  {
    id: 'self-service-resolved',
    grade: 'B',
    year: 2019,
    reviewBy: '2027-12-31',
    source: 'gartner-2019',
    says: {
      it: 'Il 9\u00a0% dei percorsi si chiude interamente senza una persona; il 70\u00a0% passa dal fai da te a un certo punto.',
      en: 'Of customer journeys 9% are settled wholly without a person; 70% use self-service at some point.',
    },
    caveat: {
      it: 'Tra B e C: 8.000 percorsi. Non dice nulla di un prodotto che non richiede aiuto.',
      en: 'Between B and C: 8,000 journeys. It says nothing of a product that needs no help.',
    },
  },
  {
    id: 'self-service-first',
    grade: 'B',
    year: 2017,
    reviewBy: '2027-12-31',
    source: 'dixon-2017',
    says: {
      it: 'L’81\u00a0% prova da solo prima di cercare una persona.',
      en: '81% try on their own before looking for a person.',
    },
    caveat: {
      it: 'Tra B e C: riportata in una rivista autorevole, con poco sul metodo.',
      en: 'Between B and C: reported in a respected review, with little about the method.',
    },
  },
  {
    id: 'one-percent-fcr',
    grade: 'C',
    year: 2022,
    reviewBy: '2027-12-31',
    source: 'sqm-2022',
    says: {
      it: 'Un punto in più di richieste risolte al primo contatto vale un punto di soddisfazione e un punto di costo.',
      en: 'One point more of requests settled at first contact is worth one point of satisfaction and one point of cost.',
    },
    caveat: {
      it: 'Indagine di un fornitore: due cose che vanno insieme, senza che l’una sia provata causa dell’altra.',
      en: 'A vendor survey: two things that go together, without either being shown to cause the other.',
    },
  },
  // Authority and well-known practices (domain 4.7).
  {
    id: 'ritz-2000',
    grade: 'A',
    year: 2013,
    reviewBy: '2028-06-30',
    source: 'ritz-carlton-2013',
    says: {
      it: 'Ritz-Carlton: fino a 2.000 dollari al giorno per ospite, per rimediare o sorprendere, senza chiedere il permesso.',
      en: 'Ritz-Carlton: up to $2,000 per guest per day, to put right or to delight, without asking permission.',
    },
    caveat: {
      it: 'Lo dice l’azienda stessa, appena sotto il grado più alto; aggiunge che la somma è simbolica e di rado usata. È un fatto, non un metro.',
      en: 'The company itself says so, just below the highest grade; it adds that the sum is symbolic and seldom used. A fact, not a yardstick.',
    },
  },
  {
    id: 'ritz-variants',
    grade: 'D',
    year: 2026,
    reviewBy: '2028-06-30',
    source: 'unknown-origin',
    says: {
      it: 'Le varianti: 2.000 dollari per incidente, dal 1983, per un ospite che ne vale 200.000.',
      en: 'The variants: $2,000 per incident, since 1983, for a guest worth $200,000.',
    },
    caveat: {
      it: 'Folclore: si ripetono intorno a una regola vera, senza una fonte dell’azienda.',
      en: 'Folklore: they are repeated around a rule that is real, with no source from the company.',
    },
  },
  {
    id: 'zappos-calls',
    grade: 'A',
    year: 2020,
    reviewBy: '2028-06-30',
    source: 'zappos-2020',
    says: {
      it: 'Zappos: il numero su ogni pagina e nessun limite di durata; la chiamata più lunga, nel 2016, è di 10 ore e 43 minuti.',
      en: 'Zappos: the number on every page and no limit on length; the longest call, in 2016, lasted 10 hours and 43 minutes.',
    },
    caveat: {
      it: 'Lo dice l’azienda stessa, appena sotto il grado più alto. È un fatto, non un metro.',
      en: 'The company itself says so, just below the highest grade. A fact, not a yardstick.',
    },
  },
  // Complaints and word of mouth (domain 4.8).
  {
    id: 'silent-26',
    grade: 'D',
    year: 2013,
    reviewBy: '2028-06-30',
    source: 'lee-resources',
    says: {
      it: 'Per ogni cliente che reclama ce ne sono 26 che tacciono.',
      en: 'For every customer who complains there are 26 who say nothing.',
    },
    caveat: {
      it: 'Folclore come costante: attribuita a tre enti diversi, senza che se ne trovi l’origine. È solo la cifra che avete sentito.',
      en: 'Folklore as a constant: credited to three different bodies, with no origin to be found. It is only the figure you have heard.',
    },
  },
  {
    id: 'silent-range',
    grade: 'B',
    year: 2003,
    reviewBy: '2028-06-30',
    source: 'goodman-newman-2003',
    says: {
      it: 'Tace il 31\u00a0% quando la perdita media è di 142 dollari, il 37\u00a0% con il software per le imprese, il 97\u00a0% quando la cosa è da poco: da 0,3 a 32 silenziosi per ogni reclamo.',
      en: 'Silent are 31% when the mean loss is $142, 37% with business software, 97% when the matter is trivial: from 0.3 to 32 silent for every complaint.',
    },
    caveat: {
      it: 'Quanti tacciano dipende dalla gravità: si usa come intervallo, scegliendo la gravità, e non entra in alcun giudizio.',
      en: 'How many stay silent depends on severity: used as an interval, choosing the severity, and entering no judgement.',
    },
  },
  {
    id: 'complaint-doors',
    grade: 'B',
    year: 1999,
    reviewBy: '2028-06-30',
    source: 'goodman-basic-facts',
    says: {
      it: 'Il 50\u00a0% reclama con chi ha davanti e l’1–5\u00a0% scrive alla sede; il silenzio del 96\u00a0% riguarda beni di poco prezzo e reclami al produttore.',
      en: 'Half complain to the person in front of them and 1–5% write to head office; the 96% silence concerns small-ticket goods and complaints to the maker.',
    },
    caveat: {
      it: 'Lo scrive chi aveva condotto lo studio, in appunti letti di seconda mano. Per problemi di denaro reclama il 50–75\u00a0%, per maltrattamento il 5–30\u00a0%.',
      en: 'Written by the author of the study, in notes read at second hand. For money problems 50–75% complain, for mistreatment 5–30%.',
    },
  },
  {
    id: 'rage-incidence',
    grade: 'B',
    year: 2023,
    reviewBy: '2027-12-31',
    source: 'ccmc-rage',
    says: {
      it: 'Stati Uniti: ha avuto un problema il 32\u00a0% delle persone nel 1976, il 50\u00a0% nel 2013, il 56\u00a0% nel 2017, il 66\u00a0% nel 2020, il 74\u00a0% nel 2023.',
      en: 'United States: 32% of people had a problem in 1976, 50% in 2013, 56% in 2017, 66% in 2020, 74% in 2023.',
    },
    caveat: {
      it: 'Circa 1.000 intervistati a ondata, con un margine dell’1,8–3\u00a0%. Non sono dati italiani.',
      en: 'About 1,000 interviewed in each wave, with a margin of 1.8–3%. These are not Italian data.',
    },
  },
  {
    id: 'rage-nothing',
    grade: 'B',
    year: 2023,
    reviewBy: '2027-12-31',
    source: 'ccmc-rage',
    says: {
      it: 'Più della metà di chi ha reclamato dice di non aver ottenuto nulla (2020); il 32\u00a0% ne ha scritto sui social (2023).',
      en: 'More than half of those who complained say they got nothing (2020); 32% posted about it on social media (2023).',
    },
    caveat: {
      it: 'Circa 1.000 intervistati negli Stati Uniti. Non sono dati italiani.',
      en: 'About 1,000 interviewed in the United States. These are not Italian data.',
    },
  },
  {
    id: 'rage-887',
    grade: 'C',
    year: 2023,
    reviewBy: '2027-12-31',
    source: 'ccmc-rage',
    says: { it: '887 miliardi di dollari di ricavi a rischio.', en: '$887 billion of revenue at risk.' },
    caveat: {
      it: 'Vale quanto un’indagine di un fornitore: moltiplica le risposte di mille persone per un Paese intero.',
      en: 'Worth as much as a vendor survey: it multiplies the answers of a thousand people by a whole country.',
    },
  },
  {
    id: 'amex-2011',
    grade: 'C',
    year: 2011,
    reviewBy: '2028-06-30',
    source: 'amex-2011',
    says: {
      it: 'Il 70\u00a0% si dice disposto a spendere il 13\u00a0% in più; il 78\u00a0% ha rinunciato a un acquisto.',
      en: '70% say they are willing to spend 13% more; 78% gave up a purchase.',
    },
    caveat: {
      it: 'Indagine di un fornitore di servizi: 1.018 adulti statunitensi in rete, intenzioni dichiarate. Da non usare come dato italiano.',
      en: 'A vendor survey, by a firm that sells services: 1,018 US adults online, stated intentions. Never as Italian data.',
    },
  },
  {
    id: 'amex-2012',
    grade: 'C',
    year: 2012,
    reviewBy: '2028-06-30',
    source: 'amex-2012',
    says: {
      it: 'Il 55\u00a0% ha lasciato un acquisto; il 33\u00a0% cambierebbe fornitore dopo un addetto sgarbato o che non risponde.',
      en: '55% walked away from a purchase; 33% would switch over a rude or unresponsive agent.',
    },
    caveat: {
      it: 'Indagine di un fornitore di servizi: consumatori statunitensi. L’Italia era nel campione, i suoi numeri non si trovano.',
      en: 'A vendor survey, by a firm that sells services: US consumers. Italy was in the panel, its numbers are not to be found.',
    },
  },
  {
    id: 'amex-2014',
    grade: 'C',
    year: 2014,
    reviewBy: '2028-06-30',
    source: 'amex-2014',
    says: {
      it: 'Due terzi si dicono disposti a spendere il 14\u00a0% in più.',
      en: 'Two thirds say they are willing to spend 14% more.',
    },
    caveat: {
      it: 'Indagine di un fornitore di servizi: intenzioni dichiarate, Stati Uniti.',
      en: 'A vendor survey, by a firm that sells services: stated intentions, United States.',
    },
  },
  {
    id: 'amex-2017',
    grade: 'C',
    year: 2017,
    reviewBy: '2028-06-30',
    source: 'amex-2017',
    says: {
      it: 'Il 33\u00a0% pensa di cambiare dopo un solo episodio, oltre la metà ha abbandonato un acquisto; disposti a spendere il 17\u00a0% in più.',
      en: '33% consider switching after a single instance, more than half have scrapped a purchase; willing to spend 17% more.',
    },
    caveat: {
      it: 'Indagine di un fornitore di servizi, la cui pagina non è più in rete. Dal 78\u00a0% del 2011 a oltre la metà: basta cambiare le parole della domanda.',
      en: 'A vendor survey, by a firm that sells services, whose page is no longer online. From 78% in 2011 to more than half: changing the words of the question is enough.',
    },
  },
  {
    id: 'recovery-paradox',
    grade: 'A',
    year: 2007,
    reviewBy: '2028-06-30',
    source: 'de-matos-2007',
    says: {
      it: 'Dopo un reclamo ben gestito la soddisfazione cresce; su riacquisto, passaparola e immagine l’effetto non è significativo.',
      en: 'After a complaint well handled satisfaction grows; on repurchase, word of mouth and image the effect is not significant.',
    },
    caveat: {
      it: 'Analisi di molti studi, in una rivista con revisione fra pari. Per questo qui non si legge che un reclamo ben gestito renda i clienti più fedeli.',
      en: 'A peer-reviewed analysis of many studies. This is why nothing here says that a complaint well handled makes customers more loyal.',
    },
  },
  {
    id: 'five-times',
    grade: 'D',
    year: 2026,
    reviewBy: '2028-06-30',
    source: 'unknown-origin',
    says: {
      it: 'Conquistare un cliente costa cinque volte più che tenerlo.',
      en: 'Winning a customer costs five times as much as keeping one.',
    },
    caveat: {
      it: 'Folclore: circola in versioni da 2 a 20 volte, senza un originale.',
      en: 'Folklore: it goes around in versions from 2 to 20 times, with no original.',
    },
  },
  {
    id: 'tell-nine',
    grade: 'D',
    year: 2026,
    reviewBy: '2028-06-30',
    source: 'unknown-origin',
    says: { it: 'Un cliente scontento lo racconta a 9–16 persone.', en: 'An unhappy customer tells 9–16 people.' },
    caveat: { it: 'Folclore: cifra ripetuta senza un’origine.', en: 'Folklore: a figure repeated without an origin.' },
  },
  {
    id: 'never-return-91',
    grade: 'D',
    year: 2014,
    reviewBy: '2028-06-30',
    source: 'unknown-origin',
    says: { it: 'Il 91\u00a0% degli scontenti non torna.', en: '91% of the unhappy never return.' },
    caveat: {
      it: 'Folclore: una cifra commerciale circolata intorno al 2014, senza un’origine.',
      en: 'Folklore: a vendor’s figure that went around in about 2014, with no origin.',
    },
  },
  {
    id: 'leave-68',
    grade: 'D',
    year: 2026,
    reviewBy: '2028-06-30',
    source: 'unknown-origin',
    says: { it: 'Il 68\u00a0% se ne va per indifferenza.', en: '68% leave because of indifference.' },
    caveat: { it: 'Folclore: cifra ripetuta senza un’origine.', en: 'Folklore: a figure repeated without an origin.' },
  },
  // Legal floors: notes, never a judgement (domain 4.9).
  {
    id: 'eu-fast-contact',
    grade: 'A',
    year: 2019,
    reviewBy: '2027-12-31',
    source: 'cjeu-c-649-17',
    says: {
      it: 'Vendita a distanza nell’Unione: non occorre aprire una linea telefonica, ma un mezzo di contatto rapido ed efficace deve esserci.',
      en: 'Distance selling in the Union: no telephone line has to be opened, but a means of fast and effective contact must exist.',
    },
    caveat: {
      it: 'Sentenza del 10 luglio 2019. Non rispondere mai può essere coerente e tuttavia non conforme verso i consumatori: verificate la legge del vostro settore. Non entra in alcun giudizio.',
      en: 'Judgment of 10 July 2019. Never answering may be coherent and still not lawful towards consumers: check the law of your sector. It enters no judgement.',
    },
  },
];
