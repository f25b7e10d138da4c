// English words of the frame and of the pages to read; same keys as the Italian ones.
import { report } from '#content/words/en/report.ts';
import type { SiteWords } from '#content/words/it/site.ts';

export const site: SiteWords = {
  frame: {
    skip: 'Skip to content',
    navigation: 'Site',
    purposes: 'The ten purposes',
    method: 'How it judges',
    samples: 'Samples',
    kept: 'Your assessments',
    workshop: 'The workshop',
    privacy: 'Your data',
    accessibility: 'Accessibility',
    licences: 'Licences',
    open: 'Open a file or a link',
    otherLanguage: 'Italiano',
    dataStay: 'Your data stay on this device: the site never receives them.',
    licence: 'Coerente is free software under the MIT licence.',
  },

  root: {
    title: 'What you promise and what you do',
    open: 'Open in English',
  },

  missing: {
    title: 'There is no such page',
    text: 'No page of this site has this address. Answers saved on this device are untouched.',
    home: 'To the first page',
  },

  home: {
    title: 'Coerente: what you promise and what you do',
    description:
      'State what your customer service is for, answer questions of fact, and see where the two part. No sign-up: your data stay on your device.',
    say: 'What you promise customers',
    do: 'and what you do every day: do they agree?',
    stand: (questions) =>
      `State what your customer service is for. Answer ${questions} questions about money, people, times and channels. Coerente shows you where the two part, and the ways to bring them together.`,
    begin: 'Start: about 15 minutes',
    seeSample: 'See a sample first',
    openFile: 'Open a file or a link',
    kept: 'Resume an assessment',
    workshop: 'Prepare a workshop',
    cases: 'Two invented cases',
    casesIntro: 'This is not a maturity test: spending little can be coherent, spending a lot can fail to be.',
    asked: 'What the purpose asks for',
    shown: 'What the answers show',
    scaleNote:
      'Each row runs from 0 to 100 and neither end is better. The two numbers on the right are the part the purpose asks for and what the answers show.',
    dimension: 'Dimension',
    chart: '0 to 100',
    askedShort: 'Asked for',
    shownShort: 'Operated',
    says: 'Says',
    does: 'Does',
    agreement: (low, high) => `Agreement between ${low} and ${high}.`,
    agreementExact: (value) => `Agreement ${value}.`,
    agreementUpTo: (high) => `Agreement up to ${high}.`,
    agreementBelow: 'Agreement below zero: it works in the opposite direction to what it declares.',
    practises: (purpose) => `It operates “${purpose}”.`,
    openCase: 'See this sample',
    writer: {
      title: 'The writer who does not reply',
      says: 'Do not expect a letter: the books are enough.',
      does: 'Nobody answers, the budget is zero, and readers know it.',
      outcome: 'Says and does the same thing, and spends nothing.',
    },
    promise: {
      title: 'High promise, long wait',
      says: 'We will amaze you.',
      does: (minutes) => `${minutes} minutes on hold, and whoever answers can decide nothing.`,
      outcome: 'Says one thing, does another.',
    },
    what: 'What it is, and what it is not',
    is: 'It compares two sets of statements, both yours: what you declare and what you do. None of the ten purposes is worth more than the others, and no divergence says which of the two statements has to change.',
    isNot: [
      {
        term: 'Not a maturity test',
        text: 'There is no ladder to climb. A company that spends nothing, says so and keeps to it is coherent.',
      },
      {
        term: 'Not a satisfaction survey',
        text: 'No customer is asked anything. What the company says is compared with what the company does.',
      },
      {
        term: 'Not a benchmark',
        text: 'The yardstick is the purpose you chose yourselves, not what others do.',
      },
    ],
    how: 'How it works',
    steps: (questions) => [
      { term: 'Declare', text: 'One to three purposes out of ten, each with its weight.' },
      {
        term: 'Answer',
        text: `${questions} questions. What you do not know stays blank and counts neither for nor against you.`,
      },
      {
        term: 'Compare',
        text: 'Every divergence quotes two statements of yours and offers two ways out: change what you do, or change what you say.',
      },
    ],
    howMore: 'Rules, thresholds and sources, one by one',
    data: 'Your data',
    dataText: 'They stay on this device. The site never receives them, asks for no sign-up and uses no cookies.',
    dataMore: 'What is saved, and how to erase it',
  },

  purposes: {
    title: 'The ten purposes',
    description:
      'What customer service can be for: ten purposes, what each asks for and what it does not. None is worth more than the others.',
    stand:
      'What is customer service for? There are at least ten possible answers, and none is worth more than the others. Each asks for something and leaves the rest free.',
    origin:
      'The list grew out of a 2015 article by Seth Godin on what customer service is for. The words, bands and comparisons on these pages are our own.',
    ownPurpose: 'If your purpose is not among these, you can name it and say yourselves what it asks for.',
    order: 'The order is that of the original list, not a ranking.',
    place: (number) => `Purpose ${number} of 10`,
    examplesOf: 'For example',
    promise: 'What it promises',
    story: 'When it makes sense',
    needs: 'What it asks for',
    doesNotNeed: 'What it does not need',
    asks: 'What it asks, and what it does not',
    doesNotNeedNote: 'Nothing on this list is ever held against those who declare this purpose.',
    examples: 'Who practises it',
    failure: 'How it is usually lost',
    dimensions: 'On the twelve dimensions',
    dimension: 'Dimension',
    scale: 'From 0 to 100',
    dimensionsCaption:
      'The part of each dimension that this purpose asks for; the decisive dimensions come first. Neither end is better than the other.',
    freeAre: (list) => `It leaves free, at any value: ${list}.`,
    quoted: (text) => `“${text}”`,
    asked: 'Asked for',
    importance: 'Importance',
    importances: { 1: 'moderate', 2: 'high', 3: 'decisive' },
    others: 'With the other nine',
    othersIntro:
      'This holds when both purposes are declared for the same customers at the same time. For different customers, or at different times, they can live together.',
    kinds: {
      reinforcing: 'They reinforce each other',
      compatible: 'They live together',
      tension: 'In tension: a rule is needed, or different customers',
      contradiction: 'They tell the same customers opposite things',
    },
    money: 'What decides the money',
    moneyIntro:
      'Every purpose has the argument that carries it when the budget is decided. When another argument wins, the money goes elsewhere.',
    moneyOwn: 'Its own argument',
    moneyNear: 'Neighbouring arguments, which count half',
    moneyImportance: (word) => `Importance: ${word}.`,
    previous: (name) => `Before: ${name}`,
    next: (name) => `Next: ${name}`,
    all: 'All ten',
  },

  method: {
    title: 'How it judges',
    description:
      'The dimensions, bands, formulas, rules, thresholds and sources with which Coerente compares what a company declares with what it does.',
    stand:
      'Everything that decides a result is on this page: where each number comes from, how much it weighs and from which point it counts. The page is written from the same data that do the sums.',
    editCopy: 'Work on a copy of these numbers',
    contents: 'On this page',
    formulaIs: 'The formula',
    example: {
      title: 'One case, in words',
      steps: (facts) => [
        `“${facts.company}”, an invented company, declares the purpose “${facts.purpose}” and gives it a weight of ${facts.weight}.`,
        `On the dimension “${facts.dimension}”, which runs from 0 to 100, this purpose asks for ${facts.from} to ${facts.to}. For it the importance is ${facts.importance}.`,
        `The company answers “${facts.answer}”: worth ${facts.value}, and ${facts.share} of the dimension. The rest is missing, and what is missing is worth 0 to 100. Together they make between ${facts.low} and ${facts.high}.`,
        `From there to the part asked for are ${facts.nearest} to ${facts.farthest} points. That is a loss of ${facts.leastLoss} to ${facts.mostLoss}, where a gap of ${facts.full} points is the complete loss.`,
        `For certain this divergence, ${facts.severity}, takes ${facts.points} points from the agreement, which starts at 100. With all of them taken, the agreement is between ${facts.lowest} and ${facts.highest}: the highest value is what would remain if every missing answer were in favour.`,
        'So there are two ways out: let those who answer decide more, or declare a purpose that does not ask for it. The sums do not say which.',
      ],
      open: 'See the whole sample',
    },
    brief: 'In short',
    briefSteps: (purposes, dimensions) => [
      `You declare up to three of the ${purposes} purposes, each with its weight.`,
      `Your answers become ${dimensions} dimensions, each between two neutral poles.`,
      'Each purpose asks for a part of some dimensions and leaves the others free.',
      'Where what you do falls outside the part asked for, there is a divergence: two statements of yours that cannot both stand.',
      'Apart from that, contradictions between two answers are looked for: a promised time and a waiting time, for instance, that cannot both be true.',
      'What you do not know stays an interval. A blank counts neither for nor against you.',
    ],
    dimensions: {
      title: 'The twelve dimensions',
      intro:
        'A dimension runs from 0 to 100 and neither pole is better. It is the weighted mean of its parts; each part is an answer, read on the scale given.',
      at: (low, high) => `0: ${low}. 100: ${high}.`,
      part: 'Answer',
      weight: 'Weight',
      reading: 'How it is read',
      askedBy: 'Asked for by',
      nobodyAsks: 'No purpose asks for it.',
      anchors: 'The five sentences, from 0 to 100',
      direct: '0 to 100, as chosen',
      directNumber: 'the value itself, 0 to 100',
      reverse: '100 less the value',
      linear: 'in proportion between one point and the next',
      log: 'in proportion to the logarithm between one point and the next',
      channelAnchors:
        'for each channel with its own points, weighted by volume; in proportion to the logarithm of time',
      channelCount: (each) => `${each} points for every channel in use, up to 100`,
      choiceCount: (each) => `${each} points for every item chosen, up to 100`,
      checklist: (of, penalty) =>
        `100 divided by the ${of} items that count towards it, for each one chosen; ${penalty} points less for each other item chosen; never below 0`,
      channel: 'Channel',
      derived: {
        'channel-count': 'Number of channels in use',
        'spend-per-contact': 'Spending per request',
        'spend-share-of-revenue': 'Spending as a percentage of revenue',
      },
      becomes: (answer, score) => `${answer} → ${score}`,
    },
    bands: {
      title: 'What each purpose asks for',
      intro:
        'The part of each dimension that the purpose asks for and, after the dot, its importance: 1 moderate, 2 high, 3 decisive. An empty cell is free. The chance base is the fit that an organisation picked at random would have on average. The bands are a theory, stated here in full: we drew them from the sense of each purpose.',
      region: 'Table of bands, wider than the page',
      dimension: 'Dimension',
      driver: 'Budget argument',
      base: 'Chance base',
    },
    sums: {
      title: 'The sums',
      intro:
        'Step by step, from the answers to the agreement. Every step works on intervals: the lowest and the highest value compatible with what we know.',
      rows: (full, widths) => [
        {
          id: 'evidence',
          name: 'What the answers show',
          formula: 'E = Σ α·e ÷ Σ α',
          plain: `Each answer is worth 0 to 100 (e) and weighs as stated above (α). A measure widens by ${widths.measured} points on each side, an estimate by ${widths.estimate}, a guess by ${widths.guess}. A blank is worth 0 to 100; an answer that does not apply leaves the mean.`,
        },
        {
          id: 'distance',
          name: 'Gap',
          formula: 'g = max(0, low − x, x − high)',
          plain:
            'How many points what you do (x) lies outside the band asked for. Inside the band the gap is zero, wherever you are.',
        },
        {
          id: 'loss',
          name: 'Loss',
          formula: `ℓ = min(1, g ÷ ${full})`,
          plain: `At a gap of ${full} points, that is two steps of an answer, the loss is complete and grows no further.`,
        },
        {
          id: 'fit',
          name: 'Fit with a purpose',
          formula: 'F = 100 · (1 − Σ k·ℓ ÷ Σ k)',
          plain: 'Losses count by importance (k). The argument that decides the money is one line of the sum as well.',
        },
        {
          id: 'chance',
          name: 'Correction for chance',
          formula: 'κ = 100 · (F − base) ÷ (100 − base)',
          plain:
            'An organisation picked at random already fits a purpose with wide bands in part. With that part removed, 100 is everything the purpose asks for, 0 is as by chance, and below zero one works in the opposite direction.',
        },
        {
          id: 'agreement',
          name: 'Agreement',
          formula: 'C = Σ w·κ',
          plain:
            'The mean over your purposes by the weight you gave them (w). Each purpose is compared with its own bands, never with a band halfway between two purposes.',
        },
        {
          id: 'points',
          name: 'Points of a divergence',
          formula: 'p = 100 · w · k · ℓ ÷ Σ k · 100 ÷ (100 − base)',
          plain:
            'How much that divergence takes from the agreement. The points of all certain divergences and the upper end of the agreement add up to 100.',
        },
      ],
      practised: (recognisable) =>
        `The purpose you operate is the one with the highest agreement at the middle of its interval. When two intervals overlap, we say that they cannot be told apart yet and which question would separate them. When none reaches ${recognisable}, we say that no purpose can be recognised.`,
      nobody: (dimensions) =>
        `When you state that no person answers, or that no request reaches a person, the essential answers on ${dimensions} are worth 0, whatever you ticked: with nobody to answer, those qualities cannot be there.`,
      topTier: (purpose) =>
        `The purpose “${purpose}” is read on the top level: where you answered again for those customers, those answers take the place of the basic ones. The other purposes always read the basic ones.`,
      coherent: (from, width) =>
        `The headline of the result says that your operation is built for what you declare when the lowest possible agreement is at least ${from} and no divergence is decisive or substantial. When the lowest and the highest value are more than ${width} points apart, it says that too little is known yet.`,
    },
    weight: {
      title: 'How much a divergence weighs',
      intro:
        'The weight measures a distance, not a company. Every threshold is a convention, the same for all purposes.',
      name: 'Weight',
      profile: 'Between purpose and answers',
      ratio: 'Between two answers (what happens ÷ what is said)',
      clash: 'Between two opposite purposes',
      severities: {
        critical: 'decisive',
        major: 'substantial',
        minor: 'slight',
        open: 'to be clarified',
        note: 'note',
      },
      profileRule: (importance, loss, weight) =>
        `importance at least ${importance}, loss at least ${loss}, weight of the purpose at least ${weight}`,
      profileRest: 'any other certain loss',
      ratioOwn: 'Some rules between two answers have thresholds of their own: they are in the table of contradictions.',
      openRule: (importance, loss) =>
        `no certain loss, but a possible one of at least ${loss}, with importance at least ${importance}`,
      ratioRule: (times) => `ratio above ${times}`,
      ratioFrom: (times) => `ratio from ${times} up`,
      clashRule: (weight) => `both with a weight of at least ${weight}, for the same customers`,
      clashTension: 'with a smaller weight, or purposes in tension, for the same customers',
      nothing: '–',
      disclosure: (high, low, clarity) =>
        `Apart from that, we look at whether the promise is known: a promise of ${high} and above, or ${low} and below, that customers know to ${clarity} at most. Where that is certain it weighs as a substantial divergence. This tells a low promise stated beforehand from one left unsaid.`,
      likely: (share) =>
        `A divergence is certain when it holds whatever the blanks may hide; likely when it holds in more than ${share} of the possible cases; otherwise it is to be clarified.`,
    },
    relations: {
      title: 'The purposes among themselves',
      intro:
        'Declared together for the same customers, two purposes can reinforce each other (R), live together (C), be in tension (T) or say the opposite (X). The reason for each pair is on the page of the purpose.',
      region: 'Table of pairs, wider than the page',
      letters: { reinforcing: 'R', compatible: 'C', tension: 'T', contradiction: 'X' },
    },
    rules: {
      title: 'The contradictions',
      regardless: (attentive, declared) =>
        `They hold whatever purpose you declared, except two: ${attentive} holds only where a declared purpose asks for attention to each customer, ${declared} only where the purpose it speaks of is declared.`,
      rule: 'Rule',
      above: (times) => `above ${times}`,
      from: (times) => `from ${times} up`,
      always: 'always',
      usually: 'usually',
      sometimes: 'in some cases',
      gradesNote:
        'The numbers are the ratio between what happens and what is said, above which the divergence has that weight. “Always” means that the rule measures no ratio: where it applies it has that weight. Where it says “in some cases”, the page of the rule says which.',
      intro: (count) =>
        `${count} rules compare two of your statements with each other. Each has its page, with the thresholds and the examples that prove it.`,
      one: 'Rule',
      number: (number) => `Rule ${number}`,
      description: (name) => `${name}: one of the rules by which Coerente compares two answers with each other.`,
      when: 'When it applies',
      compares: 'What it compares',
      statements: 'The statements compared',
      declares: (name) => `The declaration of the purpose ${name}`,
      reason: 'Why they cannot both stand',
      ways: 'The two ways out',
      say: 'Change what you say',
      do: 'Change what you do',
      grades: 'From which point it counts',
      severityIs: (word) => `Its weight is always the same: ${word}.`,
      weighs: (word, where) => `${word}: ${where}`,
      whereDeclared: (name) => `where the purpose ${name} is declared`,
      elsewhere: 'in every other case',
      source: 'Where it comes from',
      onlyDedicated: {
        wholly: (small) =>
          `It holds only where those who answer customers do nothing else. Where they do other work too it is a note; with fewer than ${small} people who have not said, it is to be clarified.`,
        'by-share': (small) =>
          `It holds where those who answer customers do nothing else, or where the part of their time given to them is known. Where they do other work without saying how much it is a note; with fewer than ${small} people who have not said, it is to be clarified.`,
      },
      onlyWhereDeclared: (name) => `It holds only where the purpose ${name} is declared.`,
      onlyWhereAttention: 'It holds only where a declared purpose asks for attention to each customer.',
      perChannel: 'The comparison is made channel by channel; the one with the largest distance counts.',
      examples: 'Examples',
      examplesIntro: 'The examples are also the tests of the rule: if a threshold moved, a test would say so.',
      answered: 'What is answered',
      outcome: 'What the rule says',
      states: {
        coherent: 'the two answers go together',
        'beside-the-point': 'the rule does not concern the case',
        unanswered: 'an answer is missing',
        contradiction: 'the two answers cannot both stand',
        tension: 'it depends on what is not known yet',
      },
      all: 'All rules',
    },
    physics: {
      title: 'Times, people and money',
      intro:
        'Some rules compare what you say with what arithmetic allows. Where a number is missing they take an interval and, of the possible readings, the kindest: a divergence is certain only if it remains even then.',
      rows: (facts) => [
        {
          id: 'work-hours',
          formula: `Σ V · m · r · 12 ÷ 60  and  people · contract · ${facts.weeks} · (1 − other) · occupancy`,
          plain:
            'The requests of a month (V) times the minutes each takes (m) and the contacts each case needs (r, 1 unless you say), as hours a year, against the hours people can give to requests. Beyond those hours the backlog grows and no promised time can hold.',
          source: 'labour-ministry-2018',
        },
        {
          id: 'calendar-ceiling',
          formula: `share ≤ 1 − Σ max(0, gᵢ − T) ÷ ${facts.week}`,
          plain:
            'With closing hours (g), some customers cannot have an answer within the promised time (T), not even with endless people.',
          source: 'coerente-2026',
        },
        {
          id: 'seat-coverage',
          formula: `hours a week · ${facts.weeks} ÷ hours one person works in a year`,
          plain: `An open seat is not a person: holidays, illness, shifts and training count. Unless you state contract hours and the paid time not spent on contacts, a person is worth ${facts.productive} a year.`,
          source: 'labour-ministry-2018',
        },
        {
          id: 'budget',
          formula: '(people · cost of a person + requests a year · share with a gesture · average value) ÷ budget',
          plain:
            'People and goodwill cannot cost more than the whole budget. Goodwill counts when you state its share and its value; suppliers and tools count as zero here, in favour of whoever answers.',
          source: 'coerente-2026',
        },
        {
          id: 'keeping',
          formula:
            'people ≤ Σ channels;  people ≥ max(largest promised channel, Σ work);  cost = max(0, people − stated) · cost of a person',
          plain:
            'For each channel with a promise, the people who keep it; for the others, those it takes to stay level. At the upper end they are added up. At the lower end whoever is on the phone or in a chat writes between one request and the next: the larger of the promised channel that takes most and of all the work together is enough. The cost counts the people beyond those you state; figures are rounded after the sum.',
          source: 'coerente-2026',
        },
        {
          id: 'share-in-time',
          formula: `share = 1 − 2^(−T ÷ typical time);  ${facts.kept} in 100 at ${facts.times} times the typical time`,
          plain: `The typical time is the one within which half of the requests are answered. If waits are spread as in a queue, the share within a promised time (T) follows from it: ${facts.kept} requests in 100 within ${facts.times} times the typical time.`,
          source: 'coerente-2026',
        },
        {
          id: 'deferred-flow',
          formula: 'ρ = V · r · m ÷ hours;  growth = V · r − M;  breaks after max(0, (T · M − B) ÷ (V · r − M)) weeks',
          plain:
            'Email, messages and social media: a week’s work against a week’s hours. Where the work (ρ) exceeds the hours, the backlog (B) grows by the requests that are not handled (V less M), and a promise (T) breaks once the backlog is worth more than T weeks of work.',
          source: 'coerente-2026',
        },
        {
          id: 'chat',
          formula: 'places = N · k, length between w and k · w;  λ · w ÷ N ≤ 1',
          plain:
            'One person (N) follows several chats at once (k): what counts is places, as in queues, and the work in each chat (w), which cannot exceed the hour of whoever follows it.',
          source: 'coerente-2026',
        },
      ],
      queues: 'Queues',
      queuesIntro:
        'In the result, the part on the phone uses the best-known formulas for queues, always two together: the strict one below, the lenient one above. A divergence comes from here only where even the kindest reading is not enough.',
      notation:
        'λ requests per second, h time one request takes, μ = 1 ÷ h, N people at work, A = λ·h offered load in erlangs, θ = 1 ÷ mean patience.',
      queueRows: [
        {
          id: 'erlang-b',
          formula: 'I₀ = 1;  Iₖ = 1 + Iₖ₋₁ · k ÷ A;  B = 1 ÷ Iₙ with n = N',
          plain: 'The share of requests that find everyone busy, if nobody waits. The other two build on it.',
          source: 'erlang-1917',
        },
        {
          id: 'erlang-c',
          formula: 'C = N·B ÷ (N − A·(1 − B));  mean wait = C·h ÷ (N − A)',
          plain:
            'Callers wait as long as it takes and nobody hangs up: the strict reading. With A equal to N or more, the queue grows without end.',
          source: 'erlang-1917',
        },
        {
          id: 'erlang-a',
          formula: 'Tⱼ = Tⱼ₋₁ · λ ÷ (N·μ + j·θ)',
          plain:
            'Callers have a mean patience and hang up when it ends: the lenient reading. Those served within the time are counted, out of all requests.',
          source: 'garnett-2002',
        },
      ],
      assumptions:
        'Assumptions of the queueing formulas: requests that arrive at random and independently, one group of people, times that vary a great deal, one hour like another.',
    },
    readings: {
      title: 'The methods of the articles',
      intro: (question) => [
        'Five articles tell of methods and cases: here each is read in the answers. A reading says that something is there, or names the first step or place that is missing, or says that it is beside the point for the declared purposes, or that it cannot tell yet.',
        'Readings are no divergences. They enter no number, they add nothing to the agreement and take nothing from it, and removing the answers that only they read changes nothing else in the result: a test checks it on a thousand cases drawn at random.',
        `LATTE, LEARN and PANZA read the same answer: “${question}”`,
      ],
      askedBy: (numbers) => `Read where one of these purposes is declared, by number: ${numbers}.`,
      askedByAll: 'Read for every purpose.',
    },
    efforts: {
      title: 'Ways out and their effort',
      intro: [
        'For every certain divergence the smallest change that closes it is looked for on each side: what you do, or what you say, the declaration included. Then it is applied to the answers and everything is worked out again: it stays only if the divergence is gone and no other decisive or substantial one has come.',
        'Of two ways that lead to the same point the one that costs less money comes first, then the one of fewer steps, then the one with fewer people added; in the ways for the whole what is no longer needed is taken out, dearest first, and the rest comes as near to today as it can. A step is 25 points on the scale of that answer, and weighs what the table says. It is a convention: it puts the ways out in order, and measures nobody’s work.',
        'The number that would turn a divergence is looked for by moving one answer at a time, the others staying, and the nearest value at which the divergence is gone is the one shown. Missing answers are put in order by how many points to be clarified each could settle, then by how much it would narrow the overall agreement on the average of what it may turn out to be.',
      ],
      answer: 'Answer',
      side: 'Side',
      effort: 'Effort of a step',
      sides: { do: 'what you do', say: 'what you say' },
      money:
        'People and budget count no steps: their cost is in money, the added people at their yearly cost, or the rise of the budget where that is larger: the budget is all included, so it holds the people and is not added to them. What it costs to change a habit cannot be worked out from the answers, and so no cost is given. Changing the declaration does not count as effort, though rethinking it touches advertising, contracts and sales.',
    },
    figures: {
      title: 'Reference figures',
      intro:
        'Numbers published by others. None of them enters the comparison between what you say and what you do: they stand here for reference, and some are behind the intervals of the table that follows.',
      blanks: 'When an answer is blank',
      blanksIntro:
        'The sums on queues and people then take a wide interval. It never replaces an answer in the comparison with the purpose.',
      blank: 'In place of',
      interval: 'Interval',
      derived:
        'Hours a year a full-time person can give to contacts: they follow from contract hours and paid time not spent on contacts.',
      source: 'Where it comes from',
      says: 'The figure',
      grade: 'How solid',
      grades: report.grades,
      year: 'Year',
      caveat: 'What it may be used for',
      review: (date) => `To be looked at again by ${date}.`,
      folklore: 'Repeated everywhere, with no measurement that can be traced.',
    },
    sources: {
      title: 'Sources',
      intro: 'The works cited on these pages and in the results.',
    },
    limits: {
      title: 'What it does not do',
      points: [
        'It asks customers nothing: it compares what you say with what you do, not with what customers think.',
        'It does not say which purpose to choose, nor which of two statements to change.',
        'It does not compare companies: two results with the same agreement may describe opposite services.',
        'The bands of the purposes are a theory. They are written here in full so that you can disagree.',
        'The arithmetic of times and people uses means: your day may go differently.',
        'It does not check the answers, and it is not legal advice.',
      ],
    },
  },

  samples: {
    title: 'Samples',
    description:
      'Invented companies with their answers and the computed result: some spend little and are coherent, others spend a lot and are not.',
    stand:
      'Invented companies, with full answers and the result that follows. Open the one most like you and replace its answers with yours.',
    invented: 'invented sample',
    declares: 'Declares',
    story: 'The story',
    open: 'Open this sample',
    openNote: 'It opens without touching the answers you have saved. From there you can work on a copy.',
    all: 'All samples',
    one: (name) => `Sample: ${name}`,
  },

  privacy: {
    title: 'Your data',
  },
};
