import { logoOnPageSvg } from '../../../../look/logo.ts';

/** The logo with its name, above the login form. */
export function Logo() {
  return (
    <div className="brand">
      <Icon />
      <span className="brand__name">Ấp Số</span>
      <span className="brand__place">Nơi soạn nội dung</span>
    </div>
  );
}

/** The logo alone, in the corner of every page. */
export function Icon() {
  return <span className="brand__mark" dangerouslySetInnerHTML={{ __html: logoOnPageSvg }} />;
}
