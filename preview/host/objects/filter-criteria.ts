import type { FilterCriteria } from '../book/filters';
import { ApiError } from '../errors';

const NOTHING = {
  color: null,
  criterion1: null,
  criterion2: null,
  dynamicCriteria: null,
  filterOn: null,
  icon: null,
  operator: null,
  subField: null,
  values: null,
};

/** Criteria as Excel reads them: every part is there, as null where it says nothing (office-js issue 1226). */
export function withNulls(criteria: FilterCriteria | null): object {
  return { ...NOTHING, ...criteria };
}

/** @throws ApiError InvalidArgument for criteria as Excel reads them: it takes no nulls (office-js issue 1226) */
export function demandNoNulls(criteria: FilterCriteria): void {
  if (Object.values(criteria).some((part) => part === null)) throw new ApiError('InvalidArgument');
}
