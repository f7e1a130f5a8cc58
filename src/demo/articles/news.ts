import type { DemoArticle } from './article';
import { counties } from './news-counties';
import { environment } from './news-environment';
import { headlines } from './news-headlines';
import { publicity } from './news-publicity';

export const demoNews: readonly DemoArticle[] = [
  ...headlines,
  ...publicity,
  ...counties,
  ...environment,
];
