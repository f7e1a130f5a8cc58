import { Pagination } from '@strapi/strapi/admin';
import type { PageInfo } from '../api/replies';

/** The way to a list's other pages; nothing where there is one. */
export const Pages = ({ total, pageSize }: PageInfo) =>
  total > pageSize ? (
    <Pagination.Root
      total={total}
      pageCount={Math.ceil(total / pageSize)}
      defaultPageSize={pageSize}
    >
      <Pagination.Links />
    </Pagination.Root>
  ) : null;
