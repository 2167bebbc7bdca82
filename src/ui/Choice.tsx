/** One of a few: radio buttons that look like buttons, with a name for the whole. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../settings.ts';
import { SetBy, useLocked } from './SetBy.tsx';

export interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly chosen: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly onChoose: (value: T) => void;
  /** Which setting it is, where an organisation may have set it. */
  readonly setting?: keyof Settings;
}

export function Choice<T extends string>({ legend, chosen, options, onChoose, setting }: ChoiceProps<T>): JSX.Element {
  const name = useId();
  const locked = useLocked(setting);
  return (
    <fieldset class="choice" disabled={locked}>
      <legend>{legend}</legend>
      <div class="choice-options">
        {options.map(({ value, label, lang }) => (
          <label key={value} {...(lang === undefined ? {} : { lang })}>
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={(event) => event.currentTarget.checked && onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <SetBy setting={setting} />
    </fieldset>
  );
}
