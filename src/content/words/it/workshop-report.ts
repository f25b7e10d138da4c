// Italian words for the parts of a report that tell of the workshop behind it: what the room declares, how it voted, what it
// decided. Neutral: nobody is right because they are many, and who voted what is told only where the room wanted names.
import { withArticle } from '#content/numbers/article.ts';
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import type { Spoken } from '#content/shape.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'it')} ${pluralOf(value, 'it', one, other)}`;

export const workshopReport = {
  agreed: {
    intro: (day: string | undefined) =>
      `Ciò che la sala dichiara insieme${day === undefined ? '' : `, nel workshop ${withArticle('del', day)}`}: la frase come si legge ad alta voce. Gli scopi con i loro pesi sono nella parte precedente.`,
    none: 'La sala non ha ancora una dichiarazione condivisa: qui ci sono soltanto le parole definite insieme.',
    edited: 'La frase è scritta a mano dalla sala.',
    made: 'La frase nasce dai pesi della dichiarazione.',
    definitions: 'Che cosa vogliono dire le parole',
    purpose: 'Scopo',
    means: 'Per la sala vuol dire',
    leftOut: 'Che cosa resta fuori',
    leftOutIntro:
      'Gettoni dell’ultimo voto su scopi che la dichiarazione non nomina: nessun voto sparisce senza che si dica.',
    tokens: 'Gettoni',
    people: 'Persone',
  },

  votes: {
    one: (voters: number) =>
      `${count(voters, 'persona ha messo 20 gettoni', 'persone hanno messo 20 gettoni ciascuna')} sugli scopi, prima di parlarne.`,
    two: (before: number, after: number) =>
      before === after
        ? `${count(before, 'persona ha messo 20 gettoni', 'persone hanno messo 20 gettoni ciascuna')} sugli scopi, due volte: prima di parlarne e dopo.`
        : `${count(before, 'persona ha messo 20 gettoni', 'persone hanno messo 20 gettoni ciascuna')} sugli scopi prima di parlarne, ${formatNumber(after, 'it')} dopo.`,
    /** Taken in after the round had been revealed; the round is named where there are two. */
    late: (late: number, round: 1 | 2 | undefined) =>
      `Di queste schede, ${count(late, 'è stata raccolta', 'sono state raccolte')} dopo la scoperta${round === undefined ? '' : round === 1 ? ' del primo voto' : ' del secondo voto'}: ${pluralOf(late, 'it', 'chi l’ha compilata può', 'chi le ha compilate può')} aver visto le altre.`,
    naming: {
      anonymous: 'Le schede sono anonime: qui ci sono soltanto i totali, e nessuna scheda da sola.',
      unnamed: 'La sala ha votato con i nomi; in questo rapporto ci sono soltanto i totali.',
      named: 'La sala ha scelto di votare con i nomi.',
    },
    roles: (roles: string) => `Ruoli che hanno votato: ${roles}.`,
    role: (name: string, before: number, after: number, hasTwo: boolean) => {
      if (!hasTwo || before === after) {
        const voters = Math.max(before, after);
        return voters === 1 ? name : `${name} (${formatNumber(voters, 'it')})`;
      }
      return `${name} (${formatNumber(before, 'it')} prima, ${formatNumber(after, 'it')} dopo)`;
    },
    hidden: (round: 1 | 2, voters: number, least: number) =>
      voters === 0
        ? `${round === 1 ? 'Nel primo voto' : 'Nel secondo voto'} non c’è nessuna scheda.`
        : `${round === 1 ? 'Il primo voto' : 'Il secondo voto'} non si mostra: con meno di ${formatNumber(least, 'it')} schede anonime si capirebbe di chi sono.`,
    mix: 'Dove stanno i gettoni',
    mixIntro:
      'In alto gli scopi con più gettoni; le medie, sommate, fanno 20. La metà centrale è l’intervallo in cui sta metà delle persone.',
    others: (names: string) => `Con «Un altro scopo» si intendeva: ${names}.`,
    mixDrawn: (hasTwo: boolean) =>
      `Ogni cerchio sta su un numero di gettoni, da 0 a 20, ed è tanto più grande quante più persone ne hanno messi tanti${hasTwo ? ': vuoto prima di parlarne, pieno dopo' : ''}.`,
    heard: (counts: string, isFirst: boolean, hasTwo: boolean) =>
      hasTwo ? `${isFirst ? 'prima' : 'dopo'} ${counts}` : counts,
    strip: 'Gettoni, da 0 a 20',
    purpose: 'Scopo',
    mean: 'Media',
    middle: 'Metà centrale',
    backers: 'Con gettoni',
    before: (what: string) => `${what} prima`,
    after: (what: string) => `${what} dopo`,
    /** A number of tokens with how many laid it, where nothing is drawn. */
    listed: (tokens: number, people: number) =>
      `${formatNumber(tokens, 'it')}\u00a0×\u00a0${formatNumber(people, 'it')}`,
    listedMeaning: 'Fra parentesi ogni numero di gettoni, con quante persone lo hanno messo:',
    measures: 'Quanto siete vicini',
    distanceMeaning:
      'La distanza dice, prese due persone, quanti gettoni su 20 l’una deve spostare in media per metterli come l’altra. W va da 0, nessun ordine comune degli scopi, a 1, lo stesso ordine per tutti.',
    beforeIs: (text: string) => `Prima: ${text}`,
    afterIs: (text: string) => `Dopo: ${text}`,
    orders: (w: string, mean: string) =>
      `Kendall e Spearman dicono quanto si somiglia l’ordine degli scopi: W ${w} (1: lo stesso ordine per tutti), somiglianza media ${mean} (da −1 a 1).`,
    moved: 'Che cosa si è mosso',
    movedCaption: (voters: number) =>
      `Gettoni arrivati e partiti, fra ${pluralOf(voters, 'it', 'la persona', `le ${formatNumber(voters, 'it')} persone`)} di cui si possono abbinare i due voti.`,
    hidesMoves: (least: number) =>
      `I due voti si possono abbinare per meno di ${formatNumber(least, 'it')} persone: che cosa hanno spostato non si mostra.`,
    came: 'Arrivati',
    left: 'Partiti',
    points: 'Su che cosa non eravate d’accordo',
    pointsIntro:
      'La distanza dice quanto sono lontane in media due persone, da 0 a 100. Ogni tipo ha il suo metro: l’ordine dice soltanto da dove cominciare.',
    /** What the order goes by, and what is told after everything else. */
    pointsOrder: (hasTwo: boolean, hasFew: boolean) =>
      `In alto ciò che divideva di più${hasTwo ? ' alla fine: conta la distanza dopo e, dove manca, quella di prima' : ''}${hasFew ? '; per ultimo ciò che riguarda meno della metà di voi, o a cui ha risposto meno della metà' : ''}.`,
    pointsNone: 'Non eravate divisi su nessun punto.',
    further: (points: number, hasTwo: boolean) =>
      `${pluralOf(points, 'it', 'Un altro punto', `Altri ${formatNumber(points, 'it')} punti`)}, su cui${hasTwo ? ', alla fine,' : ''} eravate meno divisi che su questi, ${pluralOf(points, 'it', 'non è', 'non sono')} in elenco.`,
    /** Left out though their size, at `most`, may be larger than some that are listed. */
    furtherOfFew: (points: number, most: string) =>
      pluralOf(
        points,
        'it',
        `Un altro punto, con distanza ${most}, non è in elenco: riguarda pochi di voi, o hanno risposto in pochi.`,
        `Altri ${formatNumber(points, 'it')} punti, con distanze fino a ${most}, non sono in elenco: riguardano pochi di voi, o hanno risposto in pochi.`,
      ),
    size: 'Distanza',
    notAsked: 'non richiesto',
    notAskedMeaning:
      '«Non richiesto»: nel secondo voto nessuno ha detto altro di quel punto. Vale ciò che si era detto prima di parlarne.',
    notCompared: 'non si confronta',
    notComparedMeaning: '«Non si confronta»: in quel voto erano troppo pochi a tenere a quello scopo, o a rispondere.',
    few: (answered: number, voters: number) =>
      `${pluralOf(answered, 'it', 'ha risposto', 'hanno risposto')} in ${formatNumber(answered, 'it')} su ${formatNumber(voters, 'it')}`,
    fewHold: (holders: number, voters: number) =>
      `riguarda ${formatNumber(holders, 'it')} su ${formatNumber(voters, 'it')}`,
    defined: 'definito insieme',
    facts: 'Che cosa ciascuno credeva vero',
    fact: 'Domanda',
    estimates: 'Le stime',
    factsLeftOut: (facts: number) =>
      pluralOf(
        facts,
        'it',
        'Una stima in denaro non è in questa copia.',
        `${formatNumber(facts, 'it')} stime in denaro non sono in questa copia.`,
      ),
    words: 'Che cosa ciascuno intendeva',
    wordsIntro: 'Persone che mettono almeno cinque gettoni sullo stesso scopo possono aspettarsene cose diverse.',
    holders: 'Chi ci tiene',
    expects: 'Che cosa i clienti si aspettano, secondo loro',
    expected: (what: string, people: number) => `${what} (${formatNumber(people, 'it')})`,
    segmentsOf: (title: string, round: 1 | 2) => `${title}: ${round === 1 ? 'primo voto' : 'secondo voto'}`,
    segmentsCaption: 'Media dei gettoni su ogni scopo, nei due gruppi.',
    guesses: 'Per quale scopo credevate di essere organizzati',
    people: 'Persone',
    place: 'Posto fra i dieci',
    notOfTen: 'non è fra i dieci',
    placeUnknown: 'non si può dire',
    ballots: 'Chi ha messo quanto',
    who: 'Chi',
    first: 'Primo voto',
    second: 'Secondo voto',
    noBallot: 'nessuna scheda che si possa abbinare',
    token: (name: string, tokens: number) => `${name} ${formatNumber(tokens, 'it')}`,
  },

  decided: {
    contested: 'Numeri contestati',
    contestedIntro:
      'Numeri che qualcuno in sala ha corretto. Quello di «Adesso» conta in tutto il rapporto; quello di prima resta scritto qui.',
    contestedLeftOut: (numbers: number) =>
      pluralOf(
        numbers,
        'it',
        'Un numero contestato in denaro non è in questa copia.',
        `${formatNumber(numbers, 'it')} numeri contestati in denaro non sono in questa copia.`,
      ),
    number: 'Numero',
    before: 'Prima',
    after: 'Adesso',
    about: 'Chi, quando, perché',
    notKnown: 'non si sapeva',
    removed: 'non si sa',
    on: (day: string) => withArticle('il', day),
    overtaken: (value: string) => `In sala si era scritto: ${value}. Poi il valore è cambiato ancora.`,
    open: 'Resta da verificare.',
    settled: 'Chiarito.',
    stands: 'Che cosa ha detto la sala delle divergenze',
    agree: (titles: string) => `D’accordo: ${titles}.`,
    disputed: (title: string, note: string | undefined) =>
      note === undefined ? `Contestata: ${title}.` : `Contestata: ${title}. ${note}`,
    accepted: (findings: number, part: string) =>
      pluralOf(
        findings,
        'it',
        `Una divergenza è accettata consapevolmente: sta nella parte ${part}, con il suo motivo.`,
        `${formatNumber(findings, 'it')} divergenze sono accettate consapevolmente: stanno nella parte ${part}, con i loro motivi.`,
      ),
    acceptedOnly: (titles: string) => `Accettate senza un motivo scritto, quindi ancora al loro posto: ${titles}.`,
    commitments: 'Gli impegni',
    commitment: 'Che cosa si fa',
    owner: 'Chi ne risponde',
    by: 'Entro il',
    measure: 'Come si vede che è fatto',
    done: 'fatto',
    removes: (titles: string) => `Per colmare: ${titles}.`,
  },
};

export type WorkshopReportWords = Spoken<typeof workshopReport>;
