interface SelectProps {
  label: string;
  /** The name for screen readers, where the label alone says too little. */
  spoken?: string;
  /** The text shown as long as nothing is chosen, or for nothing; missing where something always is. */
  empty?: string;
  value: string;
  options: { id: string; name: string }[];
  onChange: (value: string) => void;
}

/** One of a list. */
export function SelectField({ label, spoken, empty, value, options, onChange }: SelectProps) {
  return (
    <label className="kit-field">
      <span>{label}</span>
      <select value={value} aria-label={spoken} onChange={(event) => onChange(event.target.value)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
