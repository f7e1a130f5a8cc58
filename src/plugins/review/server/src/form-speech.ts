import type { Core } from '@strapi/strapi';
import type { FormSpeech } from '../../domain/approval-form/form-sheet';
import type { FormWord } from '../../domain/approval-form/form-words';
import { fillSentence } from '../../domain/fill-sentence';
import { findingSentence } from '../../domain/pre-checks/finding-sentence';
import en from '../../translations/approval-form.en.json';
import zh from '../../translations/approval-form.zh-Hans.json';
import type { Language } from './store/current-requester';
import { findingSentences } from './tell-finding';

const WORDS: Record<Language, Record<FormWord, string>> = { 'zh-Hans': zh, en };

/** What puts approval forms into words of a language. */
export const formSpeech = (strapi: Core.Strapi, language: Language): FormSpeech => ({
  say: (word, values) => fillSentence(WORDS[language][word], values),
  sayFinding: (finding) => findingSentence(finding, findingSentences(strapi, language)),
});
