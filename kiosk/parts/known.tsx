/** The facts that are known of something: names and what they say. */
export function Known({ facts }: { facts: { name: string; text: string }[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="known">
      {facts.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
