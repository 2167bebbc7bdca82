import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface OneOfProps {
  readonly legend: string;
  readonly note?: string;
  readonly options: readonly string[];
  /** Its place among the options. */
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
}

/** One of several, each with a line that says what it is. */
export function OneOf({ legend, note, options, chosen, onChoose }: OneOfProps): JSX.Element {
  const name = useId();
  return (
    <fieldset class="one-of">
      <legend>{legend}</legend>
      {note !== undefined && <p class="small">{note}</p>}
      {options.map((label, place) => (
        <label key={label}>
          <input type="radio" name={name} checked={place === chosen} onChange={() => onChoose(place)} />
          <span dir="auto">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
