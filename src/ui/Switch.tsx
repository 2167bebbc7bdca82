/** On or off. */
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../settings.ts';
import { SetBy, useLocked } from './SetBy.tsx';

export interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
  /** Which setting it is, where an organisation may have set it. */
  readonly setting?: keyof Settings;
  /** True where it is set and the browser has not allowed it yet: that is the user's to do, also where it is locked. */
  readonly waits?: boolean;
  /** Small print below it. */
  readonly children?: ComponentChildren;
}

export function Switch({
  label,
  on,
  onChange,
  disabled = false,
  setting,
  waits = false,
  children,
}: SwitchProps): JSX.Element {
  const note = useId();
  const locked = useLocked(setting);
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          checked={on}
          disabled={disabled || (locked && !waits)}
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
      <SetBy setting={setting} />
    </div>
  );
}
