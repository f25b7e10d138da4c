// The words of the twelve dimensions and of the budget driver: names, poles, and the sentences of their findings. Each
// sentence must be true for every purpose that asks that side, so none of them names a purpose or a number.
// `low` speaks when the operation is below what is asked, `high` when it is above; neither side is better.
import type { DimensionWords, Words } from '#content/shape.ts';
import type { Dimension } from '#model/catalogue.ts';

export const dimensions: Readonly<Record<Dimension, DimensionWords>> = {
  height: {
    name: { it: 'Altezza della promessa', en: 'Promise level' },
    poles: {
      low: { it: 'nessuna promessa', en: 'nothing promised' },
      high: { it: 'promessa di stupire', en: 'wonder promised' },
    },
    measures: {
      it: 'Quanto i clienti arrivano ad aspettarsi dal servizio, da ciò che dite in pubblico.',
      en: 'How much customers come to expect of the service from what you say in public.',
    },
    title: { it: 'Che cosa si aspettano i clienti', en: 'What customers come to expect' },
    atLeast: { it: 'il cliente va portato ad aspettarsi di più', en: 'customers must be led to expect more' },
    atMost: {
      it: 'il cliente non va portato ad aspettarsi più di così',
      en: 'customers must not be led to expect more than this',
    },
    atLeastSome: { it: 'al cliente va promesso almeno qualcosa', en: 'customers must be promised at least something' },
    atMostMost: { it: 'la promessa si ferma prima di stupire', en: 'the promise stops short of amazing' },
    reason: {
      low: {
        it: 'Lo scopo dichiarato conta su clienti che arrivano con un’attesa precisa. Se annunci, sito e venditori non la creano, il lavoro fatto per mantenerla non lo cerca nessuno.',
        en: 'The declared purpose counts on customers who arrive with a definite expectation. If advertising, site and sales people do not create it, nobody comes looking for the work done to meet it.',
      },
      high: {
        it: 'Annunci, sito e venditori creano attese più alte di quelle che lo scopo dichiarato intende soddisfare. La differenza arriva a chi risponde, una richiesta alla volta.',
        en: 'Advertising, site and sales people lead customers to expect more than the declared purpose means to give. The difference reaches the people who answer, one request at a time.',
      },
    },
    change: {
      low: {
        it: 'Dire in annunci, sito e trattative che cosa i clienti possono aspettarsi in più.',
        en: 'Say in advertising, on the site and in sales talks what more customers may expect.',
      },
      high: {
        it: 'Portare annunci, sito e venditori a creare solo le attese che lo scopo prevede di soddisfare.',
        en: 'Bring advertising, site and sales people to raise only the expectations that the purpose means to meet.',
      },
    },
    without: {
      low: { it: 'a cui basta la promessa di oggi', en: 'for which today’s promise is enough' },
      high: { it: 'che ammette una promessa alta come quella di oggi', en: 'that allows a promise as high as today’s' },
    },
  },
  clarity: {
    name: { it: 'Promessa nota', en: 'Promise known' },
    poles: {
      low: { it: 'ignota', en: 'unknown' },
      high: { it: 'ripetuta dai clienti', en: 'repeated back by customers' },
    },
    measures: {
      it: 'Quanto i clienti sanno, prima di comprare, quale servizio avranno e quale no.',
      en: 'How far customers know, before they buy, which service they will get and which they will not.',
    },
    title: { it: 'Quando un cliente sta per comprare', en: 'When a customer is about to buy' },
    atLeast: {
      it: 'il cliente deve sapere prima di comprare quale servizio avrà',
      en: 'customers must know before they buy which service they will get',
    },
    atMost: {
      it: 'basta che il livello di servizio lo trovi chi lo cerca',
      en: 'it is enough that those who look for the level of service find it',
    },
    atLeastSome: {
      it: 'chi cerca il livello di servizio lo deve trovare',
      en: 'those who look for the level of service must find it',
    },
    atMostMost: {
      it: 'non serve dirlo a tutti prima dell’acquisto',
      en: 'not everyone needs to be told before the purchase',
    },
    reason: {
      low: {
        it: 'I clienti non possono accettare una scelta che non conoscono. Chi compra senza saperlo misura il servizio su ciò che immaginava.',
        en: 'Customers cannot accept a choice that they do not know about. Those who buy without knowing it measure the service against what they imagined.',
      },
      high: {
        it: 'Il patto è detto a tutti prima dell’acquisto, mentre lo scopo dichiarato prevede che lo conosca chi lo cerca. Ciò che tutti hanno letto, tutti possono chiederlo.',
        en: 'The terms are told to everyone before the purchase, while the declared purpose means them for those who look. What everyone has read, everyone may ask for.',
      },
    },
    change: {
      low: {
        it: 'Fare in modo che chi vende e ogni preventivo spieghino, prima dell’acquisto, quale servizio avranno i clienti, e quale no.',
        en: 'See to it that whoever sells, and every quotation, explains before the purchase which service customers will get, and which they will not.',
      },
      high: {
        it: 'Lasciare il livello di servizio nelle pagine di chi lo cerca, fuori da annunci e preventivi.',
        en: 'Leave the level of service on the pages of those who look for it, out of advertisements and quotations.',
      },
    },
    without: {
      low: {
        it: 'a cui basta ciò che oggi dite prima dell’acquisto',
        en: 'for which what you say today before the purchase is enough',
      },
      high: {
        it: 'che ammette di dirlo a tutti prima dell’acquisto',
        en: 'that allows everyone to be told before the purchase',
      },
    },
  },
  speed: {
    name: { it: 'Rapidità', en: 'Speed' },
    poles: {
      low: { it: 'nessuno, o molto tardi', en: 'nobody, or very late' },
      high: { it: 'subito', en: 'at once' },
    },
    measures: {
      it: 'Quanto presto risponde una persona, su ogni canale.',
      en: 'How soon a person answers, on each channel.',
    },
    title: { it: 'Quanto si attende la risposta di una persona', en: 'How long customers wait for a person' },
    atLeast: { it: 'una persona deve rispondere presto', en: 'a person must answer quickly' },
    atMost: { it: 'la risposta di una persona può aspettare', en: 'the answer of a person can wait' },
    atLeastSome: {
      it: 'una persona deve rispondere entro un tempo ragionevole',
      en: 'a person must answer within a reasonable time',
    },
    atMostMost: { it: 'non serve che una persona risponda subito', en: 'a person need not answer at once' },
    reason: {
      low: {
        it: 'Lo scopo dichiarato conta su una persona che risponde presto. Intanto chi aspetta richiama, scrive altrove o si arrangia.',
        en: 'The declared purpose counts on a person who answers soon. Meanwhile those who wait call again, write elsewhere or make do.',
      },
      high: {
        it: 'Rispondere subito vuol dire tenere persone pronte ad aspettare le domande. Lo scopo dichiarato non chiede di pagare quell’attesa.',
        en: 'Answering at once means keeping people ready to wait for questions. The declared purpose does not ask anyone to pay for that readiness.',
      },
    },
    change: {
      low: {
        it: 'Aprire più postazioni nelle ore di punta, o togliere alla radice le richieste che le occupano.',
        en: 'Open more desks at peak hours, or remove at the root the requests that fill them.',
      },
      high: {
        it: 'Raccogliere le richieste e rispondere in momenti stabiliti, con i tempi pubblicati.',
        en: 'Gather the requests and answer them at set moments, with the times published.',
      },
    },
    without: {
      low: { it: 'a cui bastano i tempi di oggi', en: 'for which today’s waiting times are enough' },
      high: {
        it: 'che ammette una risposta rapida come quella di oggi',
        en: 'that allows an answer as quick as today’s',
      },
    },
  },
  reach: {
    name: { it: 'Accesso a una persona', en: 'Access to a person' },
    poles: {
      low: { it: 'nessuno', en: 'none' },
      high: { it: 'aperto, a ogni ora', en: 'open, at all hours' },
    },
    measures: {
      it: 'Quanto è facile per un cliente arrivare a una persona: vie, orari, canali.',
      en: 'How easy it is for a customer to get to a person: ways, hours, channels.',
    },
    title: { it: 'Quando un cliente cerca una persona', en: 'When a customer looks for a person' },
    atLeast: { it: 'una persona dev’essere facile da raggiungere', en: 'a person must be easy to reach' },
    atMost: {
      it: 'l’accesso a una persona resta limitato, per scelta',
      en: 'access to a person stays limited, by choice',
    },
    atLeastSome: {
      it: 'chi insiste deve poter arrivare a una persona',
      en: 'those who persist must be able to get to a person',
    },
    atMostMost: {
      it: 'non serve una persona raggiungibile a ogni ora',
      en: 'a person need not be within reach at all hours',
    },
    reason: {
      low: {
        it: 'Una parte di ciò che dichiarate passa per una persona. Se arrivarci è difficile, quella parte non comincia.',
        en: 'Part of what you declare goes through a person. If getting to that person is hard, that part does not begin.',
      },
      high: {
        it: 'Ogni via aperta verso una persona porta richieste, e ogni richiesta costa. Lo scopo dichiarato ne prevede meno.',
        en: 'Every open way to a person brings requests, and every request has a cost. The declared purpose provides for fewer.',
      },
    },
    change: {
      low: {
        it: 'Mettere numero, nomi e orari su ogni pagina, e un’uscita verso una persona in ogni menù.',
        en: 'Put number, names and hours on every page, and a way out to a person in every menu.',
      },
      high: {
        it: 'Ridurre orari e canali con una persona, e dirlo ai clienti prima che la cerchino.',
        en: 'Reduce the hours and channels with a person, and tell customers before they look for one.',
      },
    },
    without: {
      low: { it: 'a cui basta l’accesso di oggi', en: 'for which today’s access is enough' },
      high: { it: 'che ammette un accesso aperto come quello di oggi', en: 'that allows access as open as today’s' },
    },
  },
  attention: {
    name: { it: 'Attenzione', en: 'Attention' },
    poles: {
      low: { it: 'un testo per tutti', en: 'one text for all' },
      high: { it: 'tutto il tempo che serve', en: 'all the time it takes' },
    },
    measures: {
      it: 'Quanto tempo e quanta memoria sono dedicati al singolo cliente.',
      en: 'How much time and memory are given to the single customer.',
    },
    title: { it: 'Come si risponde a ciascuno', en: 'How each customer is answered' },
    atLeast: { it: 'ciascun cliente deve avere il suo tempo', en: 'each customer must be given time' },
    atMost: { it: 'le risposte restano brevi e simili', en: 'answers stay short and alike' },
    atLeastSome: {
      it: 'ciascun cliente deve avere almeno un po’ di attenzione',
      en: 'each customer must be given at least some attention',
    },
    atMostMost: {
      it: 'le risposte possono essere attente senza essere lunghe',
      en: 'answers can be attentive without being long',
    },
    reason: {
      low: {
        it: 'Lo scopo dichiarato chiede tempo per il singolo caso. Un testo uguale, un copione o una storia che ogni volta ricomincia lo tolgono.',
        en: 'The declared purpose asks for time on the single case. A standard text, a script or a story that starts afresh each time takes it away.',
      },
      high: {
        it: 'Il tempo dato a uno, qualcuno lo aspetta e qualcuno lo paga. Lo scopo dichiarato conta su risposte brevi.',
        en: 'The time given to one customer is waited for by someone and paid for by someone. The declared purpose counts on short answers.',
      },
    },
    change: {
      low: {
        it: 'Togliere il tempo obiettivo, e mostrare a chi risponde che cosa il cliente ha già detto altrove.',
        en: 'Remove the time target, and show those who answer what the customer has already said elsewhere.',
      },
      high: {
        it: 'Preparare risposte brevi e uguali per le domande che tornano, e tenere il tempo lungo per le eccezioni.',
        en: 'Prepare short, uniform answers for the questions that recur, and keep the long time for exceptions.',
      },
    },
    without: {
      low: { it: 'a cui basta l’attenzione di oggi', en: 'for which today’s attention is enough' },
      high: {
        it: 'che ammette il tempo che oggi date a ciascuno',
        en: 'that allows the time you give to each one today',
      },
    },
  },
  authority: {
    name: { it: 'Autonomia di chi risponde', en: 'Authority at the front' },
    poles: {
      low: { it: 'nessuna', en: 'none' },
      high: { it: 'libera, con un budget', en: 'free, with money to spend' },
    },
    measures: {
      it: 'Che cosa può decidere da sola la persona che risponde.',
      en: 'What the person who answers may decide alone.',
    },
    title: { it: 'Che cosa può decidere chi risponde', en: 'What the person who answers may decide' },
    atLeast: { it: 'chi risponde deve poter decidere', en: 'those who answer must be able to decide' },
    atMost: { it: 'decide la regola', en: 'decisions stay with the rules' },
    atLeastSome: {
      it: 'chi risponde deve poter decidere qualcosa',
      en: 'those who answer must be able to decide something',
    },
    atMostMost: {
      it: 'chi risponde decide fino a un certo punto, poi decide la regola',
      en: 'those who answer decide up to a point, and beyond it the rules do',
    },
    reason: {
      low: {
        it: 'Ciò che dichiarate richiede decisioni prese sul momento. Chi non può prenderle può solo passare la richiesta ad altri.',
        en: 'What you declare calls for decisions taken on the spot. Those who may not take them can only pass the request on.',
      },
      high: {
        it: 'Dove ciascuno decide da sé, lo stesso caso finisce e costa ogni volta in modo diverso. Lo scopo dichiarato conta su una regola.',
        en: 'Where each person decides alone, the same case ends and costs differently every time. The declared purpose counts on a rule.',
      },
    },
    change: {
      low: {
        it: 'Dare a chi risponde più facoltà di rimediare da sé: spiegazioni, sostituzioni, rimborsi.',
        en: 'Give the people who answer more room to put things right themselves: explanations, replacements, refunds.',
      },
      high: {
        it: 'Scrivere quali gesti sono previsti e fin dove arrivano, e lasciare alla regola gli altri casi.',
        en: 'Write down which gestures are provided for and how far they go, and leave the other cases to the rule.',
      },
    },
    without: {
      low: { it: 'a cui basta l’autonomia di oggi', en: 'for which today’s authority is enough' },
      high: {
        it: 'che ammette un’autonomia ampia come quella di oggi',
        en: 'that allows authority as wide as today’s',
      },
    },
  },
  recovery: {
    name: { it: 'Riparazione', en: 'Recovery' },
    poles: {
      low: { it: 'si nega, si aspetta', en: 'deny, wait' },
      high: { it: 'si agisce e si spiega', en: 'act and explain' },
    },
    measures: {
      it: 'Che cosa accade, di solito, dopo un reclamo.',
      en: 'What usually happens after a complaint.',
    },
    title: { it: 'Quando un cliente reclama', en: 'When a customer complains' },
    atLeast: {
      it: 'quando qualcosa va storto si deve agire e spiegare, senza saltare passi',
      en: 'when something goes wrong someone must act and explain, skipping no step',
    },
    atMost: {
      it: 'quando qualcosa va storto basta il rimedio previsto',
      en: 'when something goes wrong the set remedy is enough',
    },
    atLeastSome: {
      it: 'un reclamo va almeno ascoltato e riconosciuto',
      en: 'a complaint must at least be heard and acknowledged',
    },
    atMostMost: {
      it: 'non serve il percorso completo a ogni reclamo',
      en: 'not every complaint needs the full procedure',
    },
    reason: {
      low: {
        it: 'Lo scopo dichiarato si prova quando qualcosa va storto. Finché manca un passo, dall’ascolto alla spiegazione, una parte del reclamo resta al cliente, e con lui il racconto.',
        en: 'The declared purpose is put to the test when something goes wrong. As long as a step is missing, from listening to explaining, part of the complaint stays with the customer, and so does the story.',
      },
      high: {
        it: 'Ascoltare, agire e spiegare a ogni reclamo occupa persone e denaro che lo scopo dichiarato destina ad altro.',
        en: 'Listening, acting and explaining at every complaint takes people and money that the declared purpose intends for something else.',
      },
    },
    change: {
      low: {
        it: 'Completare i passi: ascoltare, riconoscere il problema, scusarsi, agire subito, spiegare che cosa si è fatto e ringraziare.',
        en: 'Complete the steps: listen, acknowledge the problem, apologise, act at once, explain what was done and say thanks.',
      },
      high: {
        it: 'Chiudere i reclami con il rimedio previsto, e riservare il percorso completo ai casi stabiliti.',
        en: 'Close complaints with the set remedy, and keep the full procedure for the cases laid down.',
      },
    },
    without: {
      low: { it: 'a cui basta la riparazione di oggi', en: 'for which today’s recovery is enough' },
      high: { it: 'che ammette una riparazione come quella di oggi', en: 'that allows recovery like today’s' },
    },
  },
  people: {
    name: { it: 'Persone', en: 'People' },
    poles: {
      low: { it: 'formate in fretta, giudicate sui tempi', en: 'quickly trained, judged on time' },
      high: { it: 'scelte, giudicate sull’esito', en: 'chosen, judged on the outcome' },
    },
    measures: {
      it: 'Se chi risponde è scelto, resta ed è giudicato sull’esito, oppure si forma in fretta ed è giudicato sui tempi.',
      en: 'Whether those who answer are chosen, stay and are judged on outcomes, or are quickly trained and judged on time.',
    },
    title: { it: 'Chi risponde, e su che cosa è giudicato', en: 'Who answers, and what they are judged on' },
    atLeast: {
      it: 'chi risponde va scelto, trattenuto e giudicato sull’esito',
      en: 'those who answer must be chosen, kept and judged on the outcome',
    },
    atMost: {
      it: 'il lavoro si impara in fretta ed è giudicato sui tempi',
      en: 'the work is quickly learned and judged on time',
    },
    atLeastSome: {
      it: 'chi risponde deve restare abbastanza da conoscere il lavoro',
      en: 'those who answer must stay long enough to know the work',
    },
    atMostMost: {
      it: 'non serve scegliere e trattenere a lungo chi risponde',
      en: 'those who answer need not be hand-picked and kept for long',
    },
    reason: {
      low: {
        it: 'Chi lavora segue ciò su cui è giudicato, e quando va via porta con sé ciò che sa. Lo scopo dichiarato conta su chi resta e guarda all’esito.',
        en: 'People follow what they are judged on, and take what they know with them when they leave. The declared purpose counts on those who stay and look to the outcome.',
      },
      high: {
        it: 'Scegliere e trattenere chi risponde ha un costo. Lo scopo dichiarato prevede un lavoro che si impara in fretta e si misura in tempi.',
        en: 'Choosing and keeping the people who answer has a cost. The declared purpose provides for work that is quickly learned and measured in time.',
      },
    },
    change: {
      low: {
        it: 'Giudicare chi risponde sull’esito per il cliente, e dargli ragioni per restare.',
        en: 'Judge the people who answer on the customer’s outcome, and give them reasons to stay.',
      },
      high: {
        it: 'Semplificare il lavoro perché si impari in fretta, e giudicarlo sui tempi.',
        en: 'Simplify the work so that it is quickly learned, and judge it on time.',
      },
    },
    without: {
      low: {
        it: 'a cui basta il modo in cui oggi scegliete e giudicate le persone',
        en: 'for which the way you choose and judge people today is enough',
      },
      high: {
        it: 'che ammette persone scelte e giudicate come oggi',
        en: 'that allows people to be chosen and judged as they are today',
      },
    },
  },
  resources: {
    name: { it: 'Risorse', en: 'Resources' },
    poles: {
      low: { it: 'nessuna', en: 'nothing' },
      high: { it: 'moltissime', en: 'a great deal' },
    },
    measures: {
      it: 'Quanto denaro va al servizio, per ogni contatto e rispetto al fatturato.',
      en: 'How much money goes into the service, per contact and compared with revenue.',
    },
    title: { it: 'Quanto denaro segue la promessa', en: 'How much money follows the promise' },
    atLeast: { it: 'il denaro deve seguire la promessa', en: 'money must follow the promise' },
    atMost: { it: 'la spesa deve restare bassa', en: 'spending must stay low' },
    atLeastSome: {
      it: 'alla promessa deve seguire almeno un po’ di denaro',
      en: 'at least some money must follow the promise',
    },
    atMostMost: { it: 'non serve spendere molto', en: 'spending need not be high' },
    reason: {
      low: {
        it: 'Ciò che dichiarate ha un costo che il denaro previsto non copre per intero. La differenza si paga in attese, in rinunce o in fatica di chi risponde.',
        en: 'What you declare has a cost that the money provided does not fully cover. The difference is paid in waiting, in doing without, or in strain on those who answer.',
      },
      high: {
        it: 'Spendete più di quanto lo scopo dichiarato prevede. È denaro che il piano destinava ad altro, e i clienti finiscono per contarci.',
        en: 'You spend more than the declared purpose provides for. It is money the plan intended for something else, and customers come to count on it.',
      },
    },
    change: {
      low: {
        it: 'Portare la spesa a ciò che la promessa richiede, o ridurre i contatti perché ne resti di più per ciascuno.',
        en: 'Bring spending to what the promise calls for, or reduce contacts so that more is left for each.',
      },
      high: {
        it: 'Riportare la spesa a ciò che lo scopo prevede, cominciando da ciò che non avete promesso.',
        en: 'Bring spending back to what the purpose provides for, beginning with what you have not promised.',
      },
    },
    without: {
      low: { it: 'a cui basta la spesa di oggi', en: 'for which today’s spending is enough' },
      high: { it: 'che prevede una spesa come quella di oggi', en: 'that provides for spending like today’s' },
    },
  },
  automation: {
    name: { it: 'Automazione', en: 'Automation' },
    poles: {
      low: { it: 'nulla si risolve da sé', en: 'nothing settles by itself' },
      high: { it: 'tutto si risolve da sé', en: 'everything settles by itself' },
    },
    measures: {
      it: 'Quale quota delle necessità dei clienti si risolve senza una persona.',
      en: 'What share of customers’ needs is settled without a person.',
    },
    title: { it: 'Che cosa si risolve senza una persona', en: 'What is settled without a person' },
    atLeast: { it: 'quasi tutto deve risolversi senza persone', en: 'most needs must settle without people' },
    atMost: { it: 'prima le persone, poi le macchine', en: 'people come before machines' },
    atLeastSome: {
      it: 'una parte delle richieste deve risolversi senza persone',
      en: 'part of the needs must settle without people',
    },
    atMostMost: {
      it: 'una parte delle richieste deve restare alle persone',
      en: 'part of the needs must stay with people',
    },
    reason: {
      low: {
        it: 'Lo scopo dichiarato conta su necessità che si risolvono da sé. Ognuna che resta aperta diventa un contatto da pagare.',
        en: 'The declared purpose counts on needs that settle by themselves. Each one left open becomes a contact to be paid for.',
      },
      high: {
        it: 'Lo scopo dichiarato mette le persone prima delle macchine. Ciò che si risolve senza di loro non dà occasione di incontrarle.',
        en: 'The declared purpose puts people before machines. What is settled without them gives no occasion to meet them.',
      },
    },
    change: {
      low: {
        it: 'Fare in modo che le richieste più frequenti si risolvano con il prodotto, il sito o il risponditore.',
        en: 'Take the most frequent requests and let the product, the site or the voice menu close them.',
      },
      high: {
        it: 'Riportare a una persona una parte di ciò che oggi si risolve da sé, a cominciare dai momenti delicati.',
        en: 'Bring back to a person part of what settles by itself today, beginning with the delicate moments.',
      },
    },
    without: {
      low: { it: 'a cui basta l’automazione di oggi', en: 'for which today’s automation is enough' },
      high: { it: 'che ammette un’automazione come quella di oggi', en: 'that allows automation like today’s' },
    },
  },
  uniformity: {
    name: { it: 'Uniformità', en: 'Uniformity' },
    poles: {
      low: { it: 'differenze dichiarate', en: 'openly different' },
      high: { it: 'lo stesso per tutti', en: 'the same for all' },
    },
    measures: {
      it: 'Se i clienti ricevono tutti lo stesso servizio o se alcuni ne hanno uno diverso.',
      en: 'Whether all customers receive the same service or some have a different one.',
    },
    title: { it: 'Chi riceve di più, e chi lo stesso', en: 'Who gets more, and who gets the same' },
    atLeast: { it: 'tutti devono avere lo stesso', en: 'everyone must get the same' },
    atMost: { it: 'alcuni devono avere visibilmente di più', en: 'some must get visibly more' },
    atLeastSome: {
      it: 'le differenze fra i clienti devono restare contenute',
      en: 'differences between customers must stay small',
    },
    atMostMost: {
      it: 'fra i clienti qualche differenza deve vedersi',
      en: 'some difference between customers must show',
    },
    reason: {
      low: {
        it: 'Lo scopo dichiarato vuole lo stesso per tutti. Una corsia riservata, scritta o di fatto, fa valere per qualcuno una promessa diversa.',
        en: 'The declared purpose wants the same for everyone. A reserved lane, written or in practice, makes a different promise hold for some.',
      },
      high: {
        it: 'Lo scopo dichiarato chiede una differenza che si veda. Finché la differenza non ha una forma, chi ha diritto a di più non ha modo di accorgersene.',
        en: 'The declared purpose asks for a difference that shows. As long as the difference has no form, those entitled to more have no way of noticing it.',
      },
    },
    change: {
      low: {
        it: 'Chiudere le corsie riservate e scrivere la stessa regola per ogni cliente.',
        en: 'Close the reserved lanes and write the same rule for every customer.',
      },
      high: {
        it: 'Dare una forma alle differenze fra clienti: da un gruppo riconosciuto fino a livelli scritti, con diritti che si possono misurare.',
        en: 'Give the differences between customers a form: from a recognised group up to written tiers, with rights that can be measured.',
      },
    },
    without: {
      low: { it: 'che ammette trattamenti diversi, come oggi', en: 'that allows differing treatment, as today' },
      high: {
        it: 'a cui basta trattare i clienti come li trattate oggi',
        en: 'for which treating customers as you do today is enough',
      },
    },
  },
  learning: {
    name: { it: 'Ascolto', en: 'Listening' },
    poles: {
      low: { it: 'nessuno', en: 'none' },
      high: { it: 'i clienti cambiano il prodotto', en: 'customers change the product' },
    },
    measures: {
      it: 'Quanto ciò che i clienti dicono cambia il prodotto o il servizio.',
      en: 'How far what customers say changes the product or the service.',
    },
    title: { it: 'Che fine fa ciò che i clienti dicono', en: 'What becomes of what customers say' },
    atLeast: { it: 'ciò che i clienti dicono deve cambiare le cose', en: 'what customers say must change things' },
    atMost: { it: 'le cose cambiano per decisione interna', en: 'things change by decisions taken inside' },
    atLeastSome: {
      it: 'qualcosa di ciò che i clienti dicono deve cambiare le cose',
      en: 'some of what customers say must change things',
    },
    atMostMost: {
      it: 'non tutto ciò che i clienti dicono deve cambiare le cose',
      en: 'not everything customers say has to change things',
    },
    reason: {
      low: {
        it: 'Ciò che i clienti dicono serve allo scopo dichiarato quando cambia qualcosa. Ciò che si ferma prima torna come la stessa richiesta.',
        en: 'What customers say serves the declared purpose when it changes something. What stops before that comes back as the same request.',
      },
      high: {
        it: 'Raccogliere proposte e cambiare le cose con i clienti è un lavoro, e chi propone aspetta una risposta. Lo scopo dichiarato ne prevede meno.',
        en: 'Gathering proposals and changing things with customers is work, and those who propose expect a reply. The declared purpose provides for less of it.',
      },
    },
    change: {
      low: {
        it: 'Portare ogni mese a chi fa il prodotto le cause più frequenti, toglierne una e dirlo ai clienti.',
        en: 'Bring the most frequent causes every month to those who make the product, remove one and tell customers.',
      },
      high: {
        it: 'Raccogliere i suggerimenti in un solo luogo e a scadenze fisse, dicendo ai clienti che uso se ne farà.',
        en: 'Gather suggestions in one place and at fixed dates, telling customers what use will be made of them.',
      },
    },
    without: {
      low: { it: 'a cui basta l’ascolto di oggi', en: 'for which today’s listening is enough' },
      high: { it: 'che ammette un ascolto come quello di oggi', en: 'that allows listening like today’s' },
    },
  },
};

/** The words of the one gap that is not a dimension: the argument that decided the money is not the purpose's own. */
export const driverWords = {
  name: { it: 'Argomento del budget', en: 'Budget argument' },
  measures: {
    it: 'Quale argomento ha deciso, l’ultima volta, il denaro per il servizio.',
    en: 'Which argument last decided the money for the service.',
  },
  title: { it: 'Che cosa decide il denaro', en: 'What decides the money' },
  atLeast: {
    it: 'il budget va deciso con l’argomento di questo scopo',
    en: 'the budget must be decided on the argument of this purpose',
  },
  reason: {
    it: 'La dichiarazione segue un argomento, il budget un altro. A ogni revisione le due cose si allontanano.',
    en: 'The declaration follows one argument, the budget another. At each review the two move further apart.',
  },
  change: {
    it: 'Decidere la prossima revisione del budget con l’argomento dello scopo dichiarato.',
    en: 'Decide the next budget review on the argument of the declared purpose.',
  },
  without: {
    it: 'il cui budget si decide proprio con questo argomento',
    en: 'whose budget is decided by this very argument',
  },
} as const satisfies Readonly<Record<string, Words>>;
