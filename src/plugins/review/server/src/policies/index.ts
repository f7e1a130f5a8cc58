import { hasOneRight } from './has-one-right';

export const policies = { 'has-one-right': hasOneRight };
