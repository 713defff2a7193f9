import { typeset } from '../../convention';

/** The file cannot be read as a workbook; the message is one French sentence that says what to do. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';

  constructor(sentence: string) {
    super(typeset(sentence));
  }
}

const saveAsXlsx = 'enregistrez-le dans Excel au format « Classeur Excel (*.xlsx) », puis recommencez.';

const sentences = {
  empty: 'Ce fichier est vide : demandez-en une nouvelle copie, ou enregistrez-le de nouveau.',
  encrypted:
    'Ce classeur est protégé par un mot de passe : ouvrez-le dans Excel, retirez le mot de passe (Fichier > Informations > Protéger le classeur > Chiffrer avec mot de passe), enregistrez, puis recommencez.',
  xls: `Ce classeur est dans l’ancien format d’Excel (xls) : ${saveAsXlsx}`,
  xlsb: `Ce classeur est dans le format binaire d’Excel (xlsb) : ${saveAsXlsx}`,
  openDocument: `Ce classeur est au format OpenDocument : ${saveAsXlsx}`,
  otherFormat: `Ce fichier n’est pas un classeur Excel : ${saveAsXlsx}`,
  damaged:
    'Ce fichier est endommagé ou incomplet : demandez-en une nouvelle copie, ou ouvrez-le dans Excel, qui propose de le réparer, enregistrez, puis recommencez.',
  noSheet: 'Ce classeur ne contient aucune feuille de calcul : donnez celui qui contient les annexes.',
};

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Why these bytes could not be read as an .xlsx workbook, told from the bytes themselves: files are renamed, and what a
 * library says of a file that it does not know is not what the user needs to hear.
 */
export function unreadable(bytes: Uint8Array): UnreadableFile {
  return new UnreadableFile(sentences[trouble(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))]);
}

/** The workbook can be read, but there is no sheet with cells in it. */
export function withoutSheet(): UnreadableFile {
  return new UnreadableFile(sentences.noSheet);
}

function trouble(bytes: Buffer): keyof typeof sentences {
  const startsWith = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) return 'empty';
  if (startsWith(COMPOUND_FILE)) {
    // An encrypted workbook and an old one are both stored as small file systems, with two-byte names.
    return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'xls';
  }
  if (!startsWith(ZIP)) return 'otherFormat';
  if (bytes.includes('xl/workbook.bin')) return 'xlsb';
  if (bytes.includes('application/vnd.oasis.opendocument')) return 'openDocument';
  return bytes.includes('xl/') ? 'damaged' : 'otherFormat';
}
