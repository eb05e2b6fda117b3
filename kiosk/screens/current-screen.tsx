import { useMemo } from 'react';
import type { KioskContent, KioskDesk, KioskPlaces } from '../../content/kiosk/data.ts';
import type { Actions } from '../session/actions.ts';
import type { Session } from '../session/session.ts';
import { AskFirst } from './ask-first.tsx';
import { AllTasks } from './all-tasks.tsx';
import { Done } from './done.tsx';
import { answerAt } from './guide-start.ts';
import { Help } from './help.tsx';
import { Home } from './home.tsx';
import { PracticeScreen, Practices } from './practice.tsx';
import { placesFor } from './own-parts.ts';
import { PageScreen } from './page.tsx';
import { Papers } from './papers.tsx';
import { Communes, Hamlets } from './places.tsx';
import { reachFrom } from './reach.ts';
import { Search } from './search.tsx';
import { Step } from './step.tsx';
import { Take } from './take.tsx';
import { Team } from './team.tsx';
import { NotThere } from './waiting.tsx';

interface CurrentScreenProps {
  session: Session;
  /** In the language of the visitor. */
  content: KioskContent;
  places: KioskPlaces;
  desk: KioskDesk;
  closedToday: boolean;
  actions: Actions;
  onLink(url: string, label: string, number?: string): void;
  /** A search found nothing. */
  onMiss(typed: string): void;
  onLeave(): void;
}

/** Draws the screen that the session names. */
export function CurrentScreen(props: CurrentScreenProps) {
  const { session, content, places, desk, closedToday, actions } = props;
  const { onLink, onMiss, onLeave } = props;
  const { screen } = session;
  const { go, turn, help, press } = actions;
  const reach = useMemo(() => reachFrom(content, go, onLink), [content, go, onLink]);

  switch (screen.name) {
    case 'attract':
      return null;
    case 'home':
      return <Home content={content} desk={desk} go={go} />;
    case 'tasks':
      return <AllTasks content={content} topic={screen.topic} go={go} />;
    case 'ask':
    case 'papers':
    case 'step':
    case 'done':
    case 'take': {
      const guide = content.guides.find(({ slug }) => slug === screen.guide);
      if (!guide) return <NotThere onHelp={help} />;
      const answer = answerAt(guide, session.answers[guide.slug], [...session.past, screen]);
      const own = placesFor(guide.prepare, answer?.sign);
      const has = (session.ticks[guide.address] ?? []).filter((at) => own.includes(at));
      if (screen.name === 'ask' && guide.branches)
        return (
          <AskFirst
            guide={guide}
            branches={guide.branches}
            content={content}
            go={go}
            turn={turn}
            onAnswer={actions.answer}
          />
        );
      if (screen.name === 'step')
        return (
          <Step
            key={guide.address}
            guide={guide}
            at={screen.at}
            answer={answer}
            reach={reach}
            turn={turn}
            onHelp={help}
          />
        );
      if (screen.name === 'done')
        return (
          <Done
            guide={guide}
            answer={answer?.sign}
            content={content}
            go={go}
            turn={turn}
            onLeave={onLeave}
          />
        );
      if (screen.name === 'take')
        return (
          <Take
            guide={guide}
            step={screen.step}
            has={has}
            answer={answer}
            content={content}
            desk={desk}
            turn={turn}
            onLink={onLink}
            onHelp={help}
            onLeave={onLeave}
          />
        );
      return (
        <Papers
          guide={guide}
          has={has}
          answer={answer}
          onTick={actions.tick}
          turn={turn}
          onHelp={help}
        />
      );
    }
    case 'practices':
      return <Practices content={content} go={go} />;
    case 'practice': {
      const practice = content.practices.find(({ slug }) => slug === screen.practice);
      if (!practice) return <NotThere onHelp={help} />;
      return (
        <PracticeScreen
          key={screen.practice}
          practice={practice}
          pass={screen.pass}
          go={go}
          onTold={actions.tell}
          onStop={actions.back}
        />
      );
    }
    case 'communes':
      return (
        <Communes
          places={places}
          letter={screen.letter}
          old={screen.old ?? false}
          own={desk.commune.slug}
          go={go}
          turn={turn}
        />
      );
    case 'page':
      return (
        <PageScreen
          address={screen.address}
          content={content}
          reach={reach}
          onLink={onLink}
          onHelp={help}
        />
      );
    case 'hamlets':
      return (
        <Hamlets
          commune={screen.commune}
          go={go}
          back={() => go({ name: 'communes' })}
          onHelp={help}
        />
      );
    case 'team':
      return <Team place={screen} go={go} onHelp={help} />;
    case 'search':
      return (
        <Search
          typed={session.typed}
          onKey={press}
          content={content}
          reach={reach}
          go={go}
          onMiss={onMiss}
          onHelp={help}
        />
      );
    case 'help':
      return (
        <Help desk={desk} closedToday={closedToday} onCall={actions.call} onBack={actions.back} />
      );
  }
}
