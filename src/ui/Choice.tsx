/** One of a few: radio buttons that look like buttons, with a name for the whole. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly chosen: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly onChoose: (value: T) => void;
}

export function Choice<T extends string>({ legend, chosen, options, onChoose }: ChoiceProps<T>): JSX.Element {
  const name = useId();
  return (
    <fieldset class="choice">
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
    </fieldset>
  );
}
