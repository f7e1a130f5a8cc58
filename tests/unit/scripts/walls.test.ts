import path from 'node:path';
import { Linter } from 'eslint';

let linter: Linter;
let walls: typeof import('../../../scripts/lint/walls.mjs').walls;

beforeAll(async () => {
  ({ walls } = await import('../../../scripts/lint/walls.mjs'));
  linter = new Linter({ cwd: path.resolve('/app') });
});

const findings = (file: string, source: string) =>
  linter
    .verify(
      `import '${source}';`,
      [
        {
          files: ['**/*.{ts,tsx}'],
          plugins: { lantai: { rules: { walls } } },
          rules: { 'lantai/walls': 'error' },
        },
      ] as Linter.Config[],
      { filename: path.resolve('/app', file) },
    )
    .map(({ messageId }) => messageId);

const submit = 'src/plugins/review/server/src/use-cases/submit.ts';

test.each([
  [submit, '../../../domain/stages'],
  [submit, '@strapi/utils'],
  ['src/plugins/review/domain/stages.ts', './words/stage'],
  ['src/plugins/review/domain/words/stage.ts', '../stages'],
  ['src/plugins/review/domain/stages.ts', 'big.js'],
  ['src/plugins/review/admin/src/pages/Queue.tsx', '../../../domain/stages'],
  ['src/plugins/review/admin/src/index.ts', '../../server/src/content-types/case/schema.json'],
  ['src/admin/labels.ts', '../api/unit/content-types/unit/schema.json'],
  ['src/admin/app.tsx', './theme'],
  ['src/index.ts', './bootstrap/seed-roles'],
])('%s may import %s', (file, source) => {
  expect(findings(file, source)).toEqual([]);
});

test.each([
  [submit, '../../../../intake/domain/batch', 'plugin'],
  [submit, '../../../../../clock', 'plugin'],
  ['src/plugins/review/domain/stages.ts', '../server/src/store/cases', 'domain'],
  ['src/plugins/review/domain/stages.ts', '@strapi/utils', 'domainPackage'],
  ['src/plugins/review/domain/stages.ts', 'node:fs', 'domainPackage'],
  ['src/plugins/review/admin/src/index.ts', '../../server/src/register', 'panel'],
  ['src/admin/app.tsx', '../clock', 'panel'],
])('%s may not import %s: %s', (file, source, finding) => {
  expect(findings(file, source)).toEqual([finding]);
});
