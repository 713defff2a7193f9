/** Why a file can't be opened, as a sentence for whoever chose it. */
export class FileTrouble extends Error {}

/** How old workbooks and encrypted ones begin: both are small file systems. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

const sentences = {
  encrypted:
    'Ce classeur est protégé par un mot de passe : ouvrez-le dans Excel, ôtez le mot de passe, puis réessayez.',
  old: 'Ce classeur est dans l’ancien format d’Excel (.xls) : ouvrez-le dans Excel, enregistrez-le au format « Classeur Excel (.xlsx) », puis réessayez.',
  other: 'Ce fichier n’est pas un classeur Excel (.xlsx), ou il est endommagé.',
  withoutSheet: 'Ce classeur ne contient aucune feuille de calcul.',
} as const;

/** What is wrong with bytes that could not be read as an .xlsx workbook. */
export function unreadable(bytes: Uint8Array, cause: unknown): FileTrouble {
  return new FileTrouble(sentences[kindOf(bytes)], { cause });
}

/** The file is a workbook, of charts only. */
export function withoutSheet(): FileTrouble {
  return new FileTrouble(sentences.withoutSheet);
}

function kindOf(bytes: Uint8Array): 'encrypted' | 'old' | 'other' {
  if (!COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) return 'other';
  // Names inside such a file take two bytes a letter.
  const names = new TextDecoder('utf-16le').decode(bytes);
  const shifted = new TextDecoder('utf-16le').decode(bytes.subarray(1));
  return [names, shifted].some((text) => text.includes('EncryptedPackage')) ? 'encrypted' : 'old';
}
