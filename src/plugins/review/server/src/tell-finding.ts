import type { Core } from '@strapi/strapi';
import type { CheckFinding } from '../../domain/pre-checks/check-finding';
import { findingKey } from '../../domain/pre-checks/finding-key';
import { findingSentence } from '../../domain/pre-checks/finding-sentence';
import en from '../../translations/pre-checks.en.json';
import zh from '../../translations/pre-checks.zh-Hans.json';
import { requesterLanguage, type Language } from './store/current-requester';
import { preChecks } from './store/pre-checks';

/** A finding as the panel shows it; `key` is what a waiver names. */
export type ToldFinding = CheckFinding & { key: string; sentence: string };

/** What a pre-check found, with its sentence in the language of the person's panel. */
export const tellFinding = (strapi: Core.Strapi, finding: CheckFinding): ToldFinding => ({
  ...finding,
  key: findingKey(finding),
  sentence: findingSentence(finding, findingSentences(strapi, requesterLanguage(strapi))),
});

/** Also of the checks that other plugins added. */
export const findingSentences = (
  strapi: Core.Strapi,
  language: Language,
): Readonly<Record<string, string>> => ({
  ...(language === 'en' ? en : zh),
  ...preChecks(strapi).sentences(language),
});
