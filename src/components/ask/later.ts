// What is needed only once somebody answers: the reading of numbers, the keeping of the draft, clashes, the place of the
// result, what works without a network. One file of the build, loaded right after the page has come alive, so that the page comes alive sooner.
export { Clashes, ClashNews } from '#components/ask/Clash.tsx';
export { checkOf } from '#components/ask/check.ts';
export { Declaration } from '#components/ask/Declaration.tsx';
export { withPurpose } from '#components/ask/declared.ts';
export { downloadDraft } from '#components/ask/download-draft.ts';
export { inLanguage, toAssessment } from '#components/ask/draft.ts';
export { ErrorSummary } from '#components/ask/ErrorSummary.tsx';
export { Known, PartsSum } from '#components/ask/Known.tsx';
export { keepDraft } from '#components/ask/keep-draft.ts';
export { MonthRead } from '#components/ask/MonthRead.tsx';
export { AfterFault, Notices, Saved } from '#components/ask/Notices.tsx';
export { pasteCells } from '#components/ask/paste-rows.ts';
export { problemSentence } from '#components/ask/problem-sentence.ts';
export { Questions } from '#components/ask/Questions.tsx';
export { ReadAloud } from '#components/ask/ReadAloud.tsx';
export { loadReport, ResultPlace } from '#components/ask/ResultPlace.tsx';
export { RevenueBand } from '#components/ask/RevenueBand.tsx';
export { Refused, Setting, WeightSum } from '#components/ask/Setting.tsx';
export { inPageOrder, showField } from '#components/ask/show-field.ts';
export { Tools } from '#components/ask/Tools.tsx';

// For what it does: a translated page goes on.
import '#components/frame/translated.ts';

// By itself, so that its name is not in the list of what the first file loads. Where it does not come, the page does without.
import('#components/offline/start.ts').catch(() => {});
