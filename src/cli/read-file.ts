import { readFile } from 'node:fs/promises';
import { UnreadableFile } from './xlsx';

const sentences: Partial<Record<string, string>> = {
  ENOENT: 'Ce fichier est introuvable : vérifiez son nom et son dossier.',
  EISDIR: 'C’est un dossier : indiquez le classeur (.xlsx) qu’il contient.',
  EACCES: 'Vous n’avez pas le droit de lire ce fichier : demandez l’accès, ou copiez-le dans un dossier à vous.',
  EPERM: 'Vous n’avez pas le droit de lire ce fichier : demandez l’accès, ou copiez-le dans un dossier à vous.',
  EBUSY: 'Ce fichier est utilisé par un autre programme : fermez-le, puis recommencez.',
};

/** The bytes of a file; throws `UnreadableFile`, whose message is a French sentence. */
export async function fileBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UnreadableFile(
      sentences[code] ??
        `Ce fichier ne peut pas être lu (${code || String(error)}) : copiez-le sur cet ordinateur, puis recommencez.`,
    );
  }
}
