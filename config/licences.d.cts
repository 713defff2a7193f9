/** A package as the lockfile names it. */
export interface LockedPackage {
  name: string;
  version: string;
  /** SPDX expression; empty where the lockfile says none. */
  licence: string;
  /** The checksum of what is installed. */
  integrity: string | undefined;
  /** The registry's address: the lockfile is to name none. */
  resolved: string | undefined;
  /** Whether nothing of it ships. */
  isDev: boolean;
  /** Where it is installed. */
  folder: string;
}

/** Whether a package may be shipped under its licence: permissive, or one choice of it is; data may be MPL. */
export function isAccepted(one: Pick<LockedPackage, 'name' | 'licence'>): boolean;
/** Every package of the lockfile. */
export function lockedPackages(): LockedPackage[];
/**
 * « licences.txt »: every package that ships with the text of its licence.
 * @throws Error for one that may not be shipped
 */
export function licenceNotices(): string;
