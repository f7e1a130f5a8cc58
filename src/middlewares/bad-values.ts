import { errors } from '@strapi/utils';

/**
 * How databases say that a value does not fit where it was put. PostgreSQL: SQLSTATE class 22
 * “data exception” (a NUL in a text, a number out of range, letters where a number belongs), and
 * 42883 (the comparison of a number or date as a text). SQLite: a number out of range.
 */
const DATABASE_CODES = /^(22...|42883|SQLITE_MISMATCH)$/u;

/** Strapi, of a number in a query and of a name where an operator belongs; it translates neither. */
const STRAPI_MESSAGE =
  /^(Expected a valid (Number|BigInteger), got |Undefined attribute level operator )/u;

/**
 * Answers a value that the database cannot take as the caller's mistake, which it is, and not as a
 * failure of the server. Stands inside `strapi::errors`.
 */
export default () => async (_context: unknown, next: () => Promise<void>) => {
  try {
    await next();
  } catch (error) {
    if (!isBadValue(error)) throw error;
    throw new errors.ValidationError(
      '请求中有不能接受的值，请检查数字、日期、筛选条件和文字中的控制字符',
    );
  }
};

const isBadValue = (error: unknown): boolean =>
  error instanceof Error &&
  (STRAPI_MESSAGE.test(error.message) ||
    ('code' in error && DATABASE_CODES.test(String(error.code))));
