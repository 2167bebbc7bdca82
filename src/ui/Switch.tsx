/** On or off. */
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
  /** Small print below it. */
  readonly children?: ComponentChildren;
}

export function Switch({ label, on, onChange, disabled = false, children }: SwitchProps): JSX.Element {
  const note = useId();
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          checked={on}
          disabled={disabled}
          aria-describedby={children === undefined ? undefined : note}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {children !== undefined && (
        <p class="small" id={note}>
          {children}
        </p>
      )}
    </div>
  );
}
