import { fillSentence } from '../../domain/fill-sentence';
import type { NoticeWord, Say } from '../../domain/notices/words';
import en from '../../translations/notices.en.json';
import zh from '../../translations/notices.zh-Hans.json';
import type { Language } from './store/current-requester';

const SENTENCES: Record<Language, Record<NoticeWord, string>> = { 'zh-Hans': zh, en };

export const sayIn =
  (language: Language): Say =>
  (word, values) =>
    fillSentence(SENTENCES[language][word], values);
