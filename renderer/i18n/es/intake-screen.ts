import type { intake } from '../en/intake.ts';

type ForTherapists = 'therapist' | 'passphrase' | 'leave' | 'wait_one' | 'wait_other';

/** What a client who reads Spanish sees of the window. The way back to the records is for the therapist, as elsewhere. */
export const intakeScreen: Readonly<Record<Exclude<keyof typeof intake.screen, ForTherapists>, string>> = {
  loading: 'Abriendo las preguntas',
  welcome: 'Le damos la bienvenida a {{practice}}',
  welcomeText:
    'Aquí hay algunas preguntas sobre usted y su salud. Las verá de una en una. Deje en blanco lo que prefiera no decir. Lo que contesta se guarda al momento.',
  welcomeToday:
    'Aquí hay unas pocas preguntas sobre su espalda hoy. Le llevarán unos dos minutos. Deje en blanco lo que prefiera no decir. Lo que contesta se guarda al momento.',
  begin: 'Empezar',
  goOn: 'Seguir',
  back: 'Atrás',
  next: 'Siguiente',
  skip: 'Dejar en blanco',
  progress: '{{part}}, pregunta {{number}} de {{count}}',
  progressToday: 'Pregunta {{number}} de {{count}}',
  lastTime: 'La última vez eligió {{score}}.',
  activityName: '¿Qué es?',
  activityToday: '¿Qué tal puede hacerlo hoy?',
  takeBack: 'Quitar mi respuesta',
  saving: 'Guardando su respuesta',
  saved: 'Guardado',
  day: 'Día',
  month: 'Mes',
  year: 'Año',
  dateIncomplete: 'Escriba el día, el mes y el año con números.',
  dateImpossible: 'Ese día no existe en el calendario.',
  dateInFuture: 'Ese día todavía no ha llegado.',
  numberRange: 'Escriba un número de {{from}} a {{to}}.',
  tooLong: 'Es más largo que el espacio que hay. Acórtelo, por favor.',
  lastTitle: 'Esa era la última pregunta',
  lastText: 'Puede volver atrás y cambiar sus respuestas. Cuando termine, entréguelas.',
  handIn: 'Entregar',
  thanks: 'Gracias',
  thanksText: 'Ahora devuelva el ordenador, por favor.',
  stop: 'Devolver el ordenador',
  stopTitle: 'Devuelva el ordenador, por favor',
  stopText: 'Lo que ha contestado está guardado.',
  stay: 'Seguir con las preguntas',
  notKept: 'No se ha podido guardar su respuesta.',
  notKeptSafe: 'Lo que contestó antes está guardado.',
  notKeptTodo: 'Pruebe otra vez o avise a su terapeuta.',
  again: 'Probar otra vez',
};
