import { readFile } from 'node:fs/promises';
import { UnreadableFile } from './xlsx';

const forbidden = 'Vous n’avez pas le droit de lire ce fichier : demandez l’accès à la personne qui l’a créé.';

const sentences: Partial<Record<string, string>> = {
  ENOENT: 'Ce fichier est introuvable : vérifiez son nom et son dossier.',
  EISDIR: 'C’est un dossier : un fichier est attendu.',
  EACCES: forbidden,
  EPERM: forbidden,
  EBUSY: 'Ce fichier est utilisé par un autre programme : fermez-le, puis recommencez.',
};

const otherwise = 'copiez-le sur cet ordinateur, puis recommencez.';

/** The bytes of a file; throws `UnreadableFile`, whose message is a French sentence. */
export async function fileBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new UnreadableFile(sentences[code] ?? `Ce fichier ne peut pas être lu (${code}) : ${otherwise}`);
  }
}
