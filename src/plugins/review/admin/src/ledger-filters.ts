import type { LedgerFilters } from './api/ledger-api';

/** The ledger page's address: its filters and how far back the reader has gone. */
export type LedgerAddress = Partial<Record<keyof LedgerFilters | 'before', unknown>>;

const DAY = /^2\d{3}-\d{2}-\d{2}$/u;
const NUMBER = /^\d{1,9}$/u;
const NAME = /^[\w:.-]{1,255}$/u;

const FORMS: Record<keyof LedgerFilters, RegExp> = {
  from: DAY,
  until: DAY,
  event: NAME,
  caseId: NUMBER,
  uid: NAME,
  documentId: NAME,
};

/** What an address asks for; what makes no sense in it, or is only half typed, asks for nothing. */
export const ledgerFilters = (address: LedgerAddress): LedgerFilters =>
  Object.fromEntries(
    Object.entries(FORMS).flatMap(([name, form]) => {
      const value = String(address[name as keyof LedgerFilters] ?? '');
      return form.test(value) ? [[name, value]] : [];
    }),
  );

export const beforeIn = ({ before }: LedgerAddress): string | undefined =>
  NUMBER.test(String(before ?? '')) ? String(before) : undefined;

export const isFiltered = (filters: LedgerFilters): boolean => Object.keys(filters).length > 0;

/** Whether the time would end before it begins. */
export const isBackwards = ({ from, until }: LedgerFilters): boolean =>
  from !== undefined && until !== undefined && from > until;
