import type { ReactNode } from 'react';
import { type SampleFile, samples } from '../samples';

interface TitleBarProps {
  fileName: string;
  onOpen(): void;
  onOpenSample(file: SampleFile): void;
  onSave(): void;
  onUndo(): void;
  onRedo(): void;
  onShowNotKept(): void;
}

/** The bar at the top: the file's name in the middle, what one does with files on the left. */
export function TitleBar({ fileName, onOpen, onOpenSample, onSave, onUndo, onRedo, onShowNotKept }: TitleBarProps) {
  return (
    <header className="title-bar">
      <div className="title-bar__actions">
        <Action icon={<path d="M2 13V3.5h4l1.5 2H14V13H2Z" />} label="Ouvrir un classeur…" onClick={onOpen} />
        <select
          aria-label="Classeurs d’exemple"
          value=""
          onChange={({ target }) => {
            const chosen = samples.find(({ file }) => file === target.value);
            if (chosen) onOpenSample(chosen.file);
          }}
        >
          <option value="">Exemples</option>
          {samples.map(({ file, label }) => (
            <option key={file} value={file}>
              {label}
            </option>
          ))}
        </select>
        <Action
          icon={<path d="M2.5 2.5h9l2 2v9h-11v-11Zm2.5 0v4h5.5v-4M5 13.5v-4.5h6v4.5" />}
          label="Enregistrer une copie"
          onClick={onSave}
        />
        <Action
          icon={<path d="M5.5 3 2.5 6l3 3M2.5 6h7a3.5 3.5 0 0 1 0 7H6" />}
          label="Annuler"
          isIconOnly
          onClick={onUndo}
        />
        <Action
          icon={<path d="m10.5 3 3 3-3 3m3-3h-7a3.5 3.5 0 0 0 0 7H10" />}
          label="Rétablir"
          isIconOnly
          onClick={onRedo}
        />
      </div>
      <h1 className="title-bar__file">{fileName}</h1>
      <div className="title-bar__actions title-bar__actions--end">
        <Action
          icon={<path d="M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Zm0-6.5v4M8 4.5v1" />}
          label="Ce que la copie ne garde pas"
          onClick={onShowNotKept}
        />
      </div>
    </header>
  );
}

interface ActionProps {
  icon: ReactNode;
  label: string;
  isIconOnly?: boolean;
  onClick(): void;
}

function Action({ icon, label, isIconOnly = false, onClick }: ActionProps) {
  return (
    <button type="button" onClick={onClick} {...(isIconOnly && { 'aria-label': label, title: label })}>
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
        aria-hidden="true"
      >
        {icon}
      </svg>
      {!isIconOnly && label}
    </button>
  );
}
