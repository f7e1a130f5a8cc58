import type { Language } from '../access/actor';
import type { Finding } from './finding';
import en from './translations/en.json';
import englishLabels from './translations/fields.en.json';
import zh from './translations/zh-Hans.json';

type Telling = { finding: Finding; chineseLabel: string; language: Language };

/** A finding as a sentence that names the field and the remedy. */
export const sentence = ({ finding, chineseLabel, language }: Telling): string => {
  const english = language === 'en';
  const template = (english ? en : zh)[finding.code];
  const label = english
    ? ((englishLabels as Record<string, string>)[finding.at] ?? finding.at)
    : `“${chineseLabel}”`;
  const values: Record<string, string | number> = { ...finding.values, label };
  return template.replace(/\{(\w+)\}/gu, (_, key: string) => String(values[key] ?? ''));
};
