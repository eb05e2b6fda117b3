import Link from 'next/link';
import { Hint, HintWords } from '../../../base/screens/kit/kit.tsx';
import { communeAddress } from '../../directory/screens/addresses.ts';
import type { CommuneLine, ProvinceWork } from '../report.ts';
import { metInAll, toldCell, trainedInAll } from '../tables.ts';
import { counterColumns, smallNote, tooFew } from '../words.ts';
import { Scroll } from './Scroll.tsx';
import { teamWorkAddress } from './work-addresses.ts';
import { workTexts as texts } from './work-texts.ts';

const reaches = ['withTeam', 'complete', 'trained', 'active'] as const;

/** Shows how far the teams of each commune reach, and what they did as it may be told. */
export function ProvinceTable({ work: { communes, sum, month } }: { work: ProvinceWork }) {
  const total = (of: keyof Pick<CommuneLine, 'hamlets' | (typeof reaches)[number]>) =>
    communes.reduce((all, commune) => all + commune[of], 0);
  const all = metInAll(communes);
  return (
    <>
      <Hint>{texts.levelsNote}</Hint>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.commune}</th>
              {reaches.map((reach) => (
                <th key={reach} scope="col">
                  {texts.reach[reach]}
                </th>
              ))}
              <th scope="col">{texts.metColumn}</th>
              <th scope="col">{texts.atTrainings}</th>
              {counterColumns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {communes.map((commune) => (
              <tr key={commune.id}>
                <th scope="row">
                  <Link href={teamWorkAddress(month, commune.id)}>{commune.name}</Link>
                  {commune.corrected > 0 && (
                    <HintWords> {texts.correctedIn(commune.corrected)}</HintWords>
                  )}
                </th>
                {reaches.map((reach) => (
                  <Reach
                    key={reach}
                    some={commune[reach]}
                    all={commune.hamlets}
                    none={texts.noHamlet}
                    href={
                      reach === 'active'
                        ? teamWorkAddress(month, commune.id)
                        : communeAddress(commune.id)
                    }
                  />
                ))}
                <Reach
                  some={commune.met}
                  all={commune.households}
                  none={texts.noHouseholds}
                  text={texts.percent(commune.met, commune.households)}
                  href={teamWorkAddress(month, commune.id)}
                />
                <td>{commune.atTrainings}</td>
                {counterColumns.map((column, at) => (
                  <td key={column}>{toldCell(commune, at)}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{texts.wholeProvince}</th>
              {reaches.map((reach) => (
                <td key={reach}>{texts.of(total(reach), total('hamlets'))}</td>
              ))}
              <td>
                {all.households > 0 ? texts.percent(all.met, all.households) : texts.noneHere}
              </td>
              <td>{trainedInAll(communes)}</td>
              {sum.map((value, at) => (
                <td key={counterColumns[at]}>{value ?? tooFew}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </Scroll>
      <Hint>{smallNote}</Hint>
    </>
  );
}

interface ReachProps {
  some: number;
  all: number;
  /** In place of “some/all”. */
  text?: string;
  /** The reason that there is nothing to tell, for who can't see what the dash stands beside. */
  none: string;
  href: string;
}

/** A number, a water mark of four levels, and the level as a word for who can't see it. */
function Reach({ some, all, text, none, href }: ReachProps) {
  const part = all > 0 ? some / all : 0;
  const level = part >= 1 ? 3 : part >= 0.75 ? 2 : part >= 0.4 ? 1 : 0;
  const look = all > 0 ? `team-work__reach is-level-${level}` : 'team-work__none';
  return (
    <td className={look}>
      <Link href={href}>
        {all > 0 ? (text ?? texts.of(some, all)) : texts.noneHere}
        <span className="team-work__word">, {all > 0 ? texts.levels[level] : none}</span>
      </Link>
    </td>
  );
}
