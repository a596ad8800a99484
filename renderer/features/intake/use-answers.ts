import { useEffect, useState } from 'react';
import type { IntakeAnswer, IntakeAnswers } from '#domain/intake/answers.ts';
import type { QuestionId } from '#domain/intake/questions.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { registerFlush } from '#renderer/app/flush.ts';
import { createAnswerSaver, type SaveState } from './answer-saver.ts';

export type Answers = {
  readonly all: IntakeAnswers;
  readonly state: SaveState;
  readonly change: (question: QuestionId, answer: IntakeAnswer | null, when: 'soon' | 'at-once') => void;
  readonly flush: () => Promise<boolean>;
};

/** What the client has answered so far; every change is kept at once, and before the window locks or closes. */
export function useAnswers(kept: IntakeAnswers): Answers {
  const [all, setAll] = useState(kept);
  const [state, setState] = useState<SaveState>({ kind: 'kept' });
  const { mutateAsync } = useWrite('intake.answer');
  const [saver] = useState(() =>
    createAnswerSaver((question, answer) => mutateAsync({ question, answer }), setState),
  );
  useEffect(() => registerFlush(saver.flush), [saver]);
  return {
    all,
    state,
    flush: saver.flush,
    change: (question, answer, when) => {
      setAll((before) => {
        const { [question]: _old, ...others } = before;
        return answer === null ? others : { ...others, [question]: answer };
      });
      saver.put(question, answer, when);
    },
  };
}
