// npm run types: writes types/generated anew after a content type has changed.
import { generateTypes } from './lib/generated-types.mjs';
import { command } from './lib/refusal.mjs';
import { inRoot } from './lib/root.mjs';
import { step } from './lib/steps.mjs';

await command(() =>
  step('生成内容类型的 TypeScript 声明 (types/generated)', () => generateTypes(inRoot('types'))),
);
