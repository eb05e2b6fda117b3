import { fromMarkdown } from 'mdast-util-from-markdown';
import Link from 'next/link';
import { notFound } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { blocksOf } from '../blocks.ts';
import { handbookPages, handbookPath, readHandbook } from '../handbook.ts';
import { StaffPage } from '../../../base/screens/staff-page/StaffPage.tsx';
import { Markdown } from './Markdown.tsx';

const texts = { title: 'Sổ tay biên tập', contents: 'Các trang của sổ tay' } as const;

/** The editors' handbook, a page at a time, beside its table of contents. */
export async function HandbookView(view: AdminViewServerProps) {
  const [, name = ''] = (view.params?.['segments'] ?? []) as string[];
  const said = await readHandbook(name);
  if (said === undefined) notFound();
  const pages = await handbookPages();
  return (
    <StaffPage
      view={view}
      path={name ? `${handbookPath}/${name}` : handbookPath}
      title={pages.find((page) => page.name === name)?.title ?? texts.title}
      className="handbook"
    >
      <article>
        {blocksOf(said).map((block, at) =>
          'markdown' in block ? (
            <Markdown key={at} node={fromMarkdown(block.markdown)} />
          ) : (
            <Table key={at} {...block} />
          ),
        )}
      </article>
      {name !== '' && (
        <nav aria-label={texts.contents}>
          <h2>
            <Link href={`/admin${handbookPath}`}>{texts.title}</Link>
          </h2>
          <ul>
            {pages.map((page) => (
              <li key={page.name}>
                <Link
                  href={`/admin${handbookPath}/${page.name}`}
                  prefetch={false}
                  aria-current={page.name === name ? 'page' : undefined}
                >
                  {page.title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </StaffPage>
  );
}

function Table({ head, rows }: { head: string[]; rows: string[][] }) {
  return (
    <div className="handbook__table">
      <table>
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th key={at} scope="col">
                <Words>{cell}</Words>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              {row.map((cell, at) => (
                <td key={at}>
                  <Words>{cell}</Words>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A cell holds one line of words. */
function Words({ children }: { children: string }) {
  const [line] = fromMarkdown(children).children;
  return line?.type === 'paragraph' ? (
    line.children.map((child, at) => <Markdown key={at} node={child} />)
  ) : (
    <>{children}</>
  );
}
