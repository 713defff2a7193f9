/** Why a sheet that was built anew cannot be put back as it was: nothing of it is kept then. */
export interface Unkept {
  /** French, the end of a sentence: « Cela ne s’annule pas : … ». */
  reason: string;
}

const because = (reason: string): Unkept => ({ reason });

export const unkept = {
  byVersion: because('cette version d’Excel ne permet pas de relire tout ce que la feuille portait'),
  tooLarge: because('la feuille compte trop de cellules pour être relue en entier'),
  unread: because('Excel n’a pas pu relire tout ce que la feuille portait'),
  broken: because('la feuille était restée inachevée'),
  table: because('la feuille portait un tableau Excel'),
  spill: because('la feuille portait une formule qui remplit plusieurs cellules'),
  format: because('la feuille portait une mise en forme conditionnelle sans formule'),
  filter: because('la feuille était filtrée par couleur, par icône ou par date'),
  chart: because('la feuille portait un graphique que le complément ne peut pas refaire'),
};

/** Whether nothing was kept. */
export function isUnkept(former: object): former is Unkept {
  return 'reason' in former;
}
