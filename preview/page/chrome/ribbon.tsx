import { useId } from 'react';
import type { RibbonButton, RibbonGroup } from '../manifest/read-manifest';

interface RibbonProps {
  /** As the manifest of the add-in defines them. */
  groups: readonly RibbonGroup[];
  /** Button whose command is going on. */
  busy: string | null;
  onPress(button: RibbonButton): void;
}

/** The Home tab of the ribbon with what the add-in puts on it. */
export function Ribbon({ groups, busy, onPress }: RibbonProps) {
  const id = useId();
  return (
    <nav className="ribbon" aria-label="Ruban">
      <div className="ribbon__tabs" role="tablist" aria-label="Onglets du ruban">
        <button type="button" role="tab" id={`${id}-tab`} aria-selected="true" aria-controls={`${id}-panel`}>
          Accueil
        </button>
      </div>
      <div className="ribbon__panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab`}>
        {groups.map((group) => (
          <section key={group.id} className="ribbon__group" aria-label={group.label}>
            <div className="ribbon__buttons">
              {group.buttons.map((button) => (
                <Button key={button.id} button={button} isBusy={button.id === busy} onPress={onPress} />
              ))}
            </div>
            <p className="ribbon__group-label" aria-hidden="true">
              {group.label}
            </p>
          </section>
        ))}
      </div>
    </nav>
  );
}

interface ButtonProps {
  button: RibbonButton;
  isBusy: boolean;
  onPress(button: RibbonButton): void;
}

function Button({ button, isBusy, onPress }: ButtonProps) {
  const tooltip = useId();
  const { icons, label } = button;
  const large = icons.get(64);
  return (
    <div className="ribbon__button">
      <button
        type="button"
        data-control={button.id}
        aria-describedby={tooltip}
        aria-busy={isBusy}
        onClick={() => onPress(button)}
      >
        <img src={icons.get(32)} {...(large && { srcSet: `${large} 2x` })} alt="" />
        {label}
      </button>
      <div className="ribbon__tooltip" role="tooltip" id={tooltip}>
        <strong>{button.tooltip.title}</strong>
        <span>{button.tooltip.description}</span>
      </div>
    </div>
  );
}
