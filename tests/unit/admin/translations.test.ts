import path from 'node:path';
import supplement from '../../../src/admin/translations/zh-Hans.json';
import codeOnly from '../../fixtures/admin-code-only-ids.json';
import {
  checkSupplement,
  installedTranslations,
  type Translations,
} from '../../support/admin-translations';

const root = path.resolve(__dirname, '../../..');
const installed = {
  english: installedTranslations(root, 'en'),
  chinese: installedTranslations(root, 'zh-Hans'),
};

/** Names of products and of HTML attribute values, and the letters of two axes. */
const UNTRANSLATED = [
  'Settings.webhooks.singular',
  'components.Blocks.popover.link.rel.placeholder',
  'components.Blocks.popover.link.target.placeholder',
  'upload.asset-details.crop.focal-x-axis',
  'upload.asset-details.crop.focal-y-axis',
];

const check = (changes: { supplement?: Translations; codeOnly?: Translations } = {}) =>
  checkSupplement({
    ...installed,
    supplement,
    codeOnly,
    untranslated: UNTRANSLATED,
    ...changes,
  });

const without = (id: string): Translations =>
  Object.fromEntries(Object.entries(supplement).filter(([key]) => key !== id));

describe('the Chinese of the admin panel', () => {
  it('reads the translations of every Strapi package that has a panel', () => {
    const prefixes = new Set(
      Object.keys(installed.english).map((id) => id.slice(0, id.indexOf('.'))),
    );
    expect([...prefixes]).toEqual(
      expect.arrayContaining([
        'Settings',
        'content-manager',
        'content-releases',
        'content-type-builder',
        'email',
        'i18n',
        'review-workflows',
        'upload',
        'users-permissions',
      ]),
    );
  });

  it('has every message of the installed packages, none too many, each as its English one', () => {
    expect(check()).toEqual([]);
  });

  it('lists as used in code only what the English files lack', () => {
    expect(Object.keys(codeOnly).filter((id) => id in installed.english)).toEqual([]);
  });

  it('is sorted by id', () => {
    expect(Object.keys(supplement)).toEqual(Object.keys(supplement).sort());
  });

  it.each([
    ['missing', 'content-manager.header.name', without('content-manager.header.name')],
    ['missing', 'cancel', without('cancel')],
    ['stale', 'no.such.id', { ...supplement, 'no.such.id': '无' }],
    ['malformed', 'global.more', { ...supplement, 'global.more': '更多{' }],
    [
      'placeholders',
      'tours.stepCount',
      { ...supplement, 'tours.stepCount': '第 {currentStep} 步' },
    ],
    ['untranslated', 'global.more', { ...supplement, 'global.more': 'More' }],
  ])('is reported as %s when wrong: %s', (code, id, changed: Translations) => {
    expect(check({ supplement: changed })).toEqual([{ code, id }]);
  });
});
