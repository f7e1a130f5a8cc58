import type { Core } from '@strapi/strapi';
import { findingSentence } from '../../domain/pre-checks/finding-sentence';
import en from '../../translations/settings.en.json';
import zh from '../../translations/settings.zh-Hans.json';
import { requesterLanguage } from './store/current-requester';

export type SettingsFinding = { code: keyof typeof zh; at: string };

/** Findings about the settings with their sentences, in the reader's language. */
export const tellSettingsFindings = <Finding extends SettingsFinding>(
  strapi: Core.Strapi,
  findings: readonly Finding[],
): (Finding & { sentence: string })[] =>
  findings.map((finding) => ({
    ...finding,
    sentence: settingsSentence(strapi, finding.code, { at: finding.at }),
  }));

export const settingsSentence = (
  strapi: Core.Strapi,
  code: keyof typeof zh,
  values: Readonly<Record<string, string | number>>,
): string => findingSentence({ code, values }, requesterLanguage(strapi) === 'en' ? en : zh);
