/** What Excel can refuse, in words that tell the user what to do. */

export type TroubleKind =
  | 'cell-edit'
  | 'protected'
  | 'read-only'
  | 'too-old'
  | 'too-large'
  | 'sheet-gone'
  | 'sheet-hidden'
  | 'cell-hidden'
  | 'changed'
  | 'blocked'
  | 'refused'
  | 'not-kept'
  | 'inactive'
  | 'busy'
  | 'connection'
  | 'unknown';

const unknownAction = 'Recommencez. Si l’erreur revient, transmettez ce code à votre support informatique.';

/** What is said where the place that met the trouble has nothing more precise to say. */
const sentences: Record<Exclude<TroubleKind, 'unknown'>, string> = {
  'cell-edit':
    'Une cellule est en cours de saisie. Terminez la saisie en cours (touche Entrée) ou annulez-la (Échap), puis recommencez.',
  protected:
    'Excel refuse la modification, car la feuille ou le classeur est protégé. Ôtez la protection (Révision > Ôter la protection de la feuille), puis recommencez.',
  'read-only':
    'Ce classeur est ouvert en lecture seule\u00a0: aucun repère n’y a été modifié. Activez la modification, ou enregistrez une copie (Fichier > Enregistrer une copie) et ouvrez-la, puis recommencez.',
  'too-old':
    'Cette version d’Excel est trop ancienne pour ce complément. Il faut Excel 2021, Microsoft 365 ou Excel pour le web\u00a0: demandez la mise à jour à votre service informatique.',
  'too-large':
    'Ces feuilles dépassent la taille qu’Excel accepte de transmettre. Supprimez les lignes et les colonnes inutiles sous les tableaux et à leur droite, puis recommencez.',
  'sheet-gone':
    'Une feuille du classeur a été supprimée ou renommée entre-temps. Cliquez de nouveau sur «\u00a0Valider\u00a0» pour relire le classeur.',
  'sheet-hidden': 'Cette feuille est masquée. Affichez-la (clic droit sur un onglet > Afficher), puis recommencez.',
  'cell-hidden': 'Cette cellule est sur une ligne ou dans une colonne masquée. Affichez-la pour la voir.',
  changed:
    'Le classeur a été modifié pendant le contrôle\u00a0: aucun repère n’a été posé, pour ne pas désigner les mauvaises lignes. Cliquez de nouveau sur «\u00a0Valider\u00a0».',
  blocked: 'Excel ne peut pas écrire dans ces cellules. Corrigez à la main.',
  refused: 'Excel ne garde pas ce qui a été écrit. Corrigez à la main.',
  'not-kept':
    'Excel n’a pas gardé cette décision dans le classeur. Enregistrez-le au format .xlsx ou .xlsm, rouvrez-le, puis recommencez.',
  inactive: 'Un autre classeur est au premier plan. Cliquez dans la fenêtre de celui-ci, puis recommencez.',
  busy: 'Excel attend une réponse dans une boîte de dialogue. Fermez-la, puis recommencez.',
  connection: 'La connexion avec Excel a été interrompue. Vérifiez le réseau, puis recommencez.',
};

/** Excel's own codes (`Excel.ErrorCodes` and those of the transport) that have one cause whatever was asked. */
const kinds = new Map<string, TroubleKind>([
  ['InvalidOperationInCellEditMode', 'cell-edit'],
  ['AccessDenied', 'protected'],
  ['ApiNotFound', 'too-old'],
  ['ApiNotAvailable', 'too-old'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['RangeExceedsLimit', 'too-large'],
  ['OperationCellsExceedLimit', 'too-large'],
  ['ItemNotFound', 'sheet-gone'],
  ['InactiveWorkbook', 'inactive'],
  ['WriteNotSupportedWhenModalDialogOpen', 'busy'],
  ['ConnectionFailure', 'connection'],
  ['InvalidOrTimedOutSession', 'connection'],
  ['RequestAborted', 'connection'],
  ['ServiceNotAvailable', 'connection'],
  ['Timeout', 'connection'],
]);

/** Excel could not do what was asked; `message` is a French sentence that says why and what to do. */
export class ExcelTrouble extends Error {
  /**
   * @param kind what happened, for those who react to it
   * @param message the sentence for the user; the general one of the kind unless the caller knows better
   * @param code Excel's own code, for support; null where no error of Excel is the cause
   */
  constructor(
    readonly kind: TroubleKind,
    message: string = kind === 'unknown' ? unknownSentence(null) : sentences[kind],
    readonly code: string | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ExcelTrouble';
  }
}

function unknownSentence(code: string | null): string {
  return `Excel n’a pas pu exécuter l’opération (code\u00a0: ${code ?? 'inconnu'}). ${unknownAction}`;
}

/** An error of office.js as a trouble; anything else (a mistake of ours, a trouble already) is given back as it is. */
export function asTrouble(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const kind = kinds.get(error.code) ?? 'unknown';
  // Where Excel stumbled (`Worksheet.getItem`) holds nothing of the user's and helps whoever is asked for support.
  const place = error.debugInfo?.errorLocation;
  const code = place ? `${error.code}, ${place}` : error.code;
  const message = kind === 'unknown' ? unknownSentence(code) : sentences[kind];
  return new ExcelTrouble(kind, message, code, { cause: error });
}

/** A trouble that says, after what Excel said, what has become of the workbook; anything else is given back as it is. */
export function withMore(error: unknown, more: string): unknown {
  if (!(error instanceof ExcelTrouble)) return error;
  return new ExcelTrouble(error.kind, `${error.message} ${more}`, error.code, { cause: error });
}

/** Whether something thrown is a trouble of one of these kinds. */
export function isTrouble(error: unknown, ...among: TroubleKind[]): error is ExcelTrouble {
  return error instanceof ExcelTrouble && among.includes(error.kind);
}

/**
 * The trouble of sheets that someone protected; the add-in never takes a protection off.
 * @param kept what it means for one sheet and for several: « elle garde ses repères », « elles gardent leurs repères »
 */
export function protectedSheets(names: readonly string[], kept: { one: string; several: string }): ExcelTrouble {
  const who = names.length === 1 ? 'est protégée' : 'sont protégées';
  const what = names.length === 1 ? kept.one : kept.several;
  return new ExcelTrouble(
    'protected',
    `${sheetsInWords(names)} ${who}\u00a0: ${what}. Ôtez la protection (Révision > Ôter la protection de la feuille), puis recommencez.`,
  );
}

/** The trouble of sheets that are no longer there. */
export function goneSheets(names: readonly string[]): ExcelTrouble {
  const what = names.length === 1 ? 'n’existe plus ou a été renommée' : 'n’existent plus ou ont été renommées';
  return new ExcelTrouble(
    'sheet-gone',
    `${sheetsInWords(names)} ${what}. Cliquez de nouveau sur «\u00a0Valider\u00a0» pour relire le classeur.`,
  );
}

/** « La feuille « Annexe 1 » », « Les feuilles « Annexe 1 » et « Annexe 2 » », to begin a sentence with. */
function sheetsInWords(names: readonly string[]): string {
  const quoted = names.map((name) => `«\u00a0${name}\u00a0»`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? `La feuille ${last}` : `Les feuilles ${quoted.join(', ')} et ${last}`;
}
