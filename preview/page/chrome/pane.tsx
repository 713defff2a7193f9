import { useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';

/** The widths, in pixels, between which Excel on the web lets a pane be drawn. */
const WIDTH = { least: 320, usual: 350, most: 500, step: 10 };

interface PaneProps {
  title: string;
  isVisible: boolean;
  /** Where the add-in's frame goes; it stays there while the pane is hidden, and the add-in goes on running. */
  frame: RefObject<HTMLDivElement | null>;
  onClose(): void;
  /** The pane is being drawn wider or narrower. */
  onResizing(isResizing: boolean): void;
}

/** The task pane at the right, with its title, a button to close it and an edge to draw it wider. */
export function Pane({ title, isVisible, frame, onClose, onResizing }: PaneProps) {
  const [width, setWidth] = useState(WIDTH.usual);
  const resize = (wanted: number) => setWidth(Math.min(WIDTH.most, Math.max(WIDTH.least, Math.round(wanted))));
  return (
    <>
      <Resizer width={width} isVisible={isVisible} onResize={resize} onResizing={onResizing} />
      <aside className="pane" style={{ width }} hidden={!isVisible} aria-label={title}>
        <div className="pane__header">
          <h2>{title}</h2>
          <button type="button" aria-label="Fermer le volet" title="Fermer le volet" onClick={onClose}>
            <svg width="12" height="12" viewBox="0 0 12 12" stroke="currentColor" strokeWidth="1.2" aria-hidden="true">
              <path d="m1.5 1.5 9 9m0-9-9 9" />
            </svg>
          </button>
        </div>
        <div className="pane__frame" ref={frame} />
      </aside>
    </>
  );
}

interface ResizerProps {
  width: number;
  isVisible: boolean;
  onResize(width: number): void;
  onResizing(isResizing: boolean): void;
}

function Resizer({ width, isVisible, onResize, onResizing }: ResizerProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') onResize(width + WIDTH.step);
    if (event.key === 'ArrowRight') onResize(width - WIDTH.step);
  };
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    onResizing(true);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onResize(window.innerWidth - event.clientX);
  };
  return (
    <button
      type="button"
      className="resizer"
      hidden={!isVisible}
      role="slider"
      aria-label="Largeur du volet"
      aria-orientation="horizontal"
      aria-valuemin={WIDTH.least}
      aria-valuemax={WIDTH.most}
      aria-valuenow={width}
      aria-valuetext={`${width} pixels`}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onLostPointerCapture={() => onResizing(false)}
    />
  );
}
