import type { Json } from '../../domain/canonical-json';
import type { LedgerEntry } from '../../domain/ledger/ledger-entry';
import { REFUSAL_CODES, type Refusal } from '../../domain/refusal';
import en from '../../translations/ledger.en.json';
import zh from '../../translations/ledger.zh-Hans.json';
import { fillSentence } from '../../domain/fill-sentence';
import type { Language } from './store/current-requester';
import { refusalText } from './refusal-error';

/** The words in which the ledger is read. */
export const ledgerWords = (language: Language) => (language === 'en' ? en : zh);

/** Who acted, as a signature is read: 乙 代 甲; the system, when nobody did. */
export const whoActed = (
  language: Language,
  { actor, onBehalfOf }: Pick<LedgerEntry, 'actor' | 'onBehalfOf'>,
): string => {
  const words = ledgerWords(language);
  if (!actor) return words.system;
  if (!onBehalfOf) return actor.name;
  return fillSentence(words.onBehalfOf, { actor: actor.name, principal: onBehalfOf.name });
};

/** What happened, as one sentence: with the reason that was given, or what was changed. */
export const ledgerSentence = (language: Language, entry: LedgerEntry): string => {
  const words = ledgerWords(language);
  const { title, round, stage, details } = entry;
  const sentence = fillSentence(words[`event.${entry.event}`] ?? entry.event, {
    who: whoActed(language, entry),
    title: title ?? '',
    round: round ?? '',
    stage: stage ?? '',
    findings: listOf(details.findings).length,
    removed: Number(details.removed ?? 0),
    through: Number(details.through ?? 0),
    term: String(details.term ?? ''),
    added: listOf(details.added).length,
    rewritten: listOf(details.rewritten).length,
  });
  const reason = entry.event === 'refused' ? refusalOf(language, details) : details.reason;
  if (typeof reason === 'string' && reason)
    return fillSentence(words.because, { sentence, reason });
  const changed = listOf(details.changed).join('、');
  return changed ? fillSentence(words.changed, { sentence, changed }) : sentence;
};

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** Why something was refused; the bare code when it is one of a time before or after this one. */
const refusalOf = (language: Language, { code, values }: LedgerEntry['details']): string => {
  const known = REFUSAL_CODES.find((candidate) => candidate === code);
  return known
    ? refusalText(language, { code: known, values: values as Refusal['values'] })
    : String(code ?? '');
};
