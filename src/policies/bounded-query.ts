import { errors } from '@strapi/utils';
import { filtersOf, isSoundFilter } from './sound-filters';

/** Strapi accepts these beside `pagination[…]`, where its bounds do not hold. */
const UNBOUNDED_PAGING = ['page', 'pageSize', 'start', 'limit'];
const MAX_POPULATE_DEPTH = 3;
/** Far beyond any list here, and within what a database can count. */
const MAX_POSITION = 1_000_000_000;

type PolicyContext = { request: { query: Record<string, unknown> } };

/**
 * Refuses queries whose cost Strapi does not bound, paging outside `pagination` and deep populates,
 * and those that it fails on.
 */
export default ({ request: { query } }: PolicyContext): boolean => {
  const stray = UNBOUNDED_PAGING.find((key) => key in query);
  if (stray) {
    throw new errors.ValidationError(`参数 ${stray} 不可用，请改用 pagination[${stray}]`, {
      key: stray,
    });
  }
  const far = (['page', 'start'] as const).find((key) => positionOf(query, key) > MAX_POSITION);
  if (far) {
    throw new errors.ValidationError(`pagination[${far}] 最大为 ${MAX_POSITION}`, {
      key: `pagination[${far}]`,
    });
  }
  if (populateDepth(query.populate) > MAX_POPULATE_DEPTH) {
    throw new errors.ValidationError(`populate 最多 ${MAX_POPULATE_DEPTH} 层，请减少层数`, {
      key: 'populate',
    });
  }
  if (query.fields === '') {
    throw new errors.ValidationError('fields 不能为空，请写明字段或去掉这个参数', {
      key: 'fields',
    });
  }
  if (!filtersOf(query).every(isSoundFilter)) {
    throw new errors.ValidationError('filters 的写法不对，应为 filters[字段][$运算]=值', {
      key: 'filters',
    });
  }
  return true;
};

const positionOf = ({ pagination }: Record<string, unknown>, key: 'page' | 'start'): number =>
  Number((pagination as Record<string, unknown> | null | undefined)?.[key] ?? 0);

/** Levels of relations that a populate parameter asks for, in any of its notations. */
const populateDepth = (populate: unknown): number => {
  if (typeof populate === 'string') {
    return Math.max(...populate.split(',').map((path) => path.split('.').length));
  }
  if (Array.isArray(populate)) return Math.max(0, ...populate.map(populateDepth));
  if (typeof populate !== 'object' || populate === null) return 0;
  return Math.max(
    0,
    ...Object.values(populate).map(
      (options: unknown) =>
        1 + populateDepth((options as { populate?: unknown } | null | undefined)?.populate),
    ),
  );
};
