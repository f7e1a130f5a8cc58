type Fields = Record<string, unknown>;

const COMPARISONS: ReadonlySet<string> = new Set([
  '$eq',
  '$eqi',
  '$ne',
  '$nei',
  '$in',
  '$notIn',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$null',
  '$notNull',
  '$contains',
  '$notContains',
  '$containsi',
  '$notContainsi',
  '$startsWith',
  '$startsWithi',
  '$endsWith',
  '$endsWithi',
]);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScalar = (value: unknown): boolean =>
  ['string', 'number', 'boolean'].includes(typeof value) || value === null;

const isOperand = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isScalar) : isScalar(value);

/**
 * Does a filter parameter have a shape that Strapi's database layer can read? Strapi checks the
 * names in it and not the shape, and fails on `filters[$and]=1` or `filters[title][$between]=1`.
 */
export const isSoundFilter = (filter: unknown): boolean =>
  isFields(filter) &&
  Object.entries(filter).every(([key, value]) => {
    if (key === '$and' || key === '$or') return Array.isArray(value) && value.every(isSoundFilter);
    if (key === '$not') return isSoundFilter(value);
    return !key.startsWith('$') && isCondition(value);
  });

const isCondition = (value: unknown): boolean => isOperand(value) || isComparison(value);

const isComparison = (value: unknown): boolean =>
  isFields(value) &&
  Object.entries(value).every(([key, operand]) => {
    if (key === '$and' || key === '$or') {
      return Array.isArray(operand) && operand.every(isComparison);
    }
    if (key === '$not') return isCondition(operand);
    if (key === '$between')
      return Array.isArray(operand) && operand.length === 2 && isOperand(operand);
    return COMPARISONS.has(key) ? isOperand(operand) : !key.startsWith('$') && isCondition(operand);
  });

/** The filters of a query and of its populates. */
export const filtersOf = ({ filters, populate }: Fields): unknown[] => [
  ...(filters === undefined ? [] : [filters]),
  ...(isFields(populate) ? Object.values(populate).filter(isFields).flatMap(filtersOf) : []),
];
