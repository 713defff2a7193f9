import { useEffect, useRef, type ReactNode } from 'react';

interface NoteProps {
  title: string;
  children: ReactNode;
  onClose(): void;
}

/** A note laid over the page until it is read. */
export function Note({ title, children, onClose }: NoteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog className="sheet-dialog" ref={dialog} aria-labelledby="note-title" onClose={onClose}>
      <h2 id="note-title">{title}</h2>
      {children}
      <footer>
        <button type="button" onClick={() => dialog.current?.close()}>
          Fermer
        </button>
      </footer>
    </dialog>
  );
}

/** What a saved copy does not hold: always, and of the workbook that is open. */
export function NotKeptNote({ notKept, onClose }: { notKept: readonly string[]; onClose(): void }) {
  return (
    <Note title="Ce que la copie ne garde pas" onClose={onClose}>
      <p>L’aperçu travaille sur une copie : le fichier ouvert n’est jamais modifié.</p>
      <p>
        La copie garde les valeurs, les formules, les formats, les fusions, les tableaux, les noms, les filtres, les
        listes de choix, les mises en forme conditionnelles, les notes, les liens, les graphiques simples, la mise en
        page et la protection des feuilles. Elle ne garde ni les autres graphiques, ni les images, ni les tableaux
        croisés, ni les macros, ni les commentaires à fil, ni les mots de passe.
      </p>
      <h3>De ce classeur</h3>
      {notKept.length === 0 ? (
        <p>Tout est gardé.</p>
      ) : (
        <ul>
          {notKept.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
      )}
    </Note>
  );
}

/** What the add-in asked of Excel and that the preview does not do. */
export function GapsNote({ gaps, onClose }: { gaps: ReadonlyMap<string, number>; onClose(): void }) {
  return (
    <Note title="Ce que l’aperçu ne sait pas faire" onClose={onClose}>
      <p>Le complément a demandé ces membres de l’API d’Excel, que l’aperçu n’a pas :</p>
      <ul>
        {[...gaps].map(([member, count]) => (
          <li key={member}>
            <code>{member}</code> ({count} fois)
          </li>
        ))}
      </ul>
    </Note>
  );
}
