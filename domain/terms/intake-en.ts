import type { IntakePart } from '../intake/question.ts';
import type { QuestionId } from '../intake/questions.ts';
import { checkInEn } from './check-in-en.ts';

export type QuestionWords = {
  readonly ask: string;
  /** A second line that helps to answer. */
  readonly hint?: string;
  /** On paper, where the question is too long for its row. */
  readonly short?: string;
  readonly choices?: Readonly<Record<string, string>>;
  /** What the first and the last number of a scale mean. */
  readonly ends?: { readonly low: string; readonly high: string };
};

/**
 * The intake in a client's own plain English. The wording is ours; no item of a licensed questionnaire is in it. No
 * question names a diagnosis that the client would not know by name.
 */
export const intakeEn: {
  readonly parts: Readonly<Record<IntakePart, string>>;
  readonly answers: { readonly yes: string; readonly no: string; readonly 'not-sure': string };
  readonly detail: string;
  readonly questions: Readonly<Record<QuestionId, QuestionWords>>;
} = {
  parts: {
    you: 'About you',
    complaint: 'Why you are here',
    health: 'Your health',
    wishes: 'What you would like',
  },
  answers: { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' },
  detail: 'Tell us a little more: since when, where, what kind',
  questions: {
    'preferred-name': { ask: 'What should we call you?', short: 'Name you like to be called' },
    pronouns: { ask: 'Which pronouns do you use?', hint: 'Such as she, he or they', short: 'Pronouns' },
    'birth-date': { ask: 'When were you born?', short: 'Born (day, month, year)' },
    phone: { ask: 'What is your phone number?', short: 'Phone' },
    email: { ask: 'What is your e-mail address?', short: 'E-mail' },
    address: { ask: 'Where do you live?', hint: 'Street, town and postcode', short: 'Address' },
    'emergency-name': { ask: 'Whom may we call in an emergency?', short: 'In an emergency call' },
    'emergency-relation': { ask: 'Who is this person to you?', short: 'Who that is to you' },
    'emergency-phone': { ask: 'What is the phone number of this person?', short: 'Their phone' },
    'guardian-name': {
      ask: 'You are under 18. Who is your parent or guardian?',
      hint: 'They have to agree to the massage',
      short: 'Under 18: parent or guardian',
    },
    'guardian-relation': {
      ask: 'Who is your guardian to you?',
      hint: 'Such as mother or uncle',
      short: 'Who they are to you',
    },
    'guardian-phone': { ask: 'What is the phone number of your guardian?', short: 'Phone of the guardian' },
    lifting: {
      ask: 'Do you lift things in your day?',
      choices: { none: 'Hardly', light: 'Light things', heavy: 'Heavy things or people' },
    },
    'sitting-hours': { ask: 'How many hours do you sit in a usual day?', short: 'Hours you sit a day' },
    'physician-contact': { ask: 'How can we reach your doctor?', short: 'How to reach them' },
    occupation: {
      ask: 'What do you do all day?',
      hint: 'Your work, caring for others, studies, retired',
      short: 'What you do all day',
    },
    physician: {
      ask: 'Who is your doctor, if you have one?',
      hint: 'Name and practice, as far as you know',
      short: 'Your doctor',
    },
    'referral-source': { ask: 'How did you hear about us?', short: 'How you heard about us' },

    complaint: { ask: 'What brings you here?', hint: 'In your own words' },
    where: {
      ask: 'Where does it hurt?',
      hint: 'Choose all that fit',
      choices: {
        'low-back-left': 'Low back, left',
        'low-back-middle': 'Low back, middle',
        'low-back-right': 'Low back, right',
        'buttock-left': 'Buttock, left',
        'buttock-right': 'Buttock, right',
        groin: 'Groin',
        'leg-left-above-knee': 'Left leg, above the knee',
        'leg-right-above-knee': 'Right leg, above the knee',
        'leg-left-below-knee': 'Left leg, below the knee',
        'leg-right-below-knee': 'Right leg, below the knee',
        elsewhere: 'Somewhere else',
      },
    },
    'since-when': {
      ask: 'How long have you had it this time?',
      choices: {
        days: 'A few days',
        weeks: 'One to six weeks',
        'two-or-three-months': 'Two or three months',
        months: 'More than three months',
        years: 'More than a year',
      },
    },
    'how-began': {
      ask: 'How did it begin?',
      choices: {
        sudden: 'Suddenly',
        gradual: 'Little by little',
        'after-lifting': 'After lifting something',
        'after-trauma': 'After a fall, a blow or an accident',
        unknown: 'I do not know',
      },
    },
    'what-happened': { ask: 'Did anything happen when it began?', hint: 'Leave it empty if not' },
    worse: {
      ask: 'What makes it worse?',
      hint: 'Choose all that fit',
      choices: {
        sitting: 'Sitting',
        standing: 'Standing',
        walking: 'Walking',
        'bending-forward': 'Bending forward',
        'bending-back': 'Bending back',
        twisting: 'Twisting',
        lifting: 'Lifting',
        lying: 'Lying down',
        mornings: 'Mornings',
        'end-of-day': 'The end of the day',
        driving: 'Driving',
        stress: 'Stress',
      },
    },
    better: {
      ask: 'What helps?',
      hint: 'Choose all that fit',
      choices: {
        rest: 'Rest',
        moving: 'Moving about',
        warmth: 'Warmth',
        cold: 'Cold',
        'a-position': 'A certain position',
        massage: 'Massage',
        medicine: 'Medicine',
      },
    },
    goals: {
      ask: 'What would you like to be able to do again?',
      hint: 'Such as gardening for an hour, or sleeping through the night',
    },

    ...checkInEn,

    'has-hypertension-controlled': {
      ask: 'Do you have high blood pressure?',
      hint: 'Also when medicine keeps it in check',
    },
    'has-heart-failure': { ask: 'Do you have a weak heart or heart failure?' },
    'has-varicose-veins': { ask: 'Do you have varicose veins?' },
    'has-anticoagulant': {
      ask: 'Do you take a blood thinner?',
      hint: 'Such as warfarin, apixaban, rivaroxaban or heparin',
    },
    'has-antiplatelet-combination': {
      ask: 'Do you take two medicines at once against blood clots?',
      hint: 'Such as aspirin together with clopidogrel',
    },
    'has-bleeding-disorder': {
      ask: 'Do you bleed or bruise unusually easily?',
      hint: 'Or has a doctor said that your blood does not clot well',
    },
    'has-steroids-long-term': {
      ask: 'Have you taken steroid tablets for three months or longer?',
      hint: 'Such as prednisone or prednisolone',
    },
    'has-osteoporosis': { ask: 'Do you have thin or fragile bones (osteoporosis)?' },
    'has-fracture-site': { ask: 'Have you a broken bone that is still healing?' },
    'has-scoliosis': { ask: 'Do you have a curved spine (scoliosis)?' },
    'has-hypermobility': { ask: 'Are your joints unusually bendy?' },
    'has-connective-tissue-disorder': {
      ask: 'Do you have a disorder of the connective tissue?',
      hint: 'Such as Ehlers-Danlos or Marfan syndrome',
    },
    'has-hernia': { ask: 'Do you have a hernia (a rupture)?', hint: 'In the groin or the belly' },
    'has-numb-area': { ask: 'Is there a place on your body where you feel little or nothing?' },
    'has-diabetes-with-neuropathy': {
      ask: 'Do you have diabetes with less feeling in your feet or fragile skin?',
    },
    'has-epilepsy-uncontrolled': {
      ask: 'Do you have epilepsy with seizures now and then?',
    },
    'has-kidney-failure': { ask: 'Do you have serious kidney disease?' },
    'has-aortic-aneurysm-known': {
      ask: 'Has a doctor found a widened main artery (aneurysm) in your belly or chest?',
    },
    'has-cancer-in-treatment': { ask: 'Are you being treated for cancer at present?' },
    'has-tumour-or-radiation-area': {
      ask: 'Is there a lump, a tumour or a place that was treated with radiation?',
    },
    'has-implanted-device': {
      ask: 'Do you have a device in your body?',
      hint: 'Such as a pacemaker, a pump or a port',
    },
    'has-surgery-recent': { ask: 'Have you had surgery in the last six weeks?' },
    'has-spinal-surgery': { ask: 'Have you ever had surgery on your back?' },
    'has-pregnancy': { ask: 'Are you pregnant, or could you be?' },
    'has-pregnancy-high-risk': {
      ask: 'Has anyone said that your pregnancy needs special care?',
      short: 'If you are pregnant: does it need special care?',
    },
    'has-trauma-history': {
      ask: 'Has anything happened to you that can make being touched difficult?',
      hint: 'You need not say what. We then go more slowly and ask more often.',
    },

    'pregnancy-weeks': { ask: 'In which week of the pregnancy are you?', short: 'Week of the pregnancy' },
    'medicine-kinds': {
      ask: 'Which of these do you take?',
      hint: 'Choose all that fit',
      choices: {
        anticoagulant: 'Blood thinner',
        antiplatelet: 'Low-dose aspirin or clopidogrel',
        steroid: 'Steroids',
        opioid: 'Strong painkillers (opioids)',
        nsaid: 'Painkillers such as ibuprofen',
        'muscle-relaxant': 'Muscle relaxants',
        insulin: 'Insulin',
        other: 'Other medicine',
        none: 'None at all',
      },
    },
    'medicine-names': {
      ask: 'What are your medicines called?',
      hint: 'One a line, with the dose if you know it',
    },
    'allergy-kinds': {
      ask: 'Are you allergic to any of these?',
      hint: 'Choose all that fit',
      choices: {
        oil: 'Oils or creams',
        nut: 'Nuts',
        latex: 'Latex',
        fragrance: 'Scents',
        medicine: 'A medicine',
        other: 'Something else',
        none: 'Nothing',
      },
    },
    'allergy-words': {
      ask: 'What are you allergic to, and what happens then?',
      short: 'What, and what happens',
    },
    surgeries: { ask: 'Which operations have you had?', hint: 'One a line, with the year' },
    implants: {
      ask: 'Is there anything in your body that was put there?',
      hint: 'Plates, screws, artificial joints, breast implants',
    },
    injuries: { ask: 'Have you had serious injuries?', hint: 'What, and when' },
    'health-words': { ask: 'Is there anything else about your health that we should know?' },

    'pressure-wish': {
      ask: 'How firm should the massage be?',
      hint: 'You can change your mind at any time',
      choices: { light: 'Light', medium: 'Medium', firm: 'Firm', any: 'I leave it to you' },
    },
    'position-wish': {
      ask: 'How can you lie or sit comfortably?',
      hint: 'Choose all that fit',
      choices: { prone: 'On my front', side: 'On my side', supine: 'On my back', seated: 'Sitting' },
    },
    avoid: { ask: 'Are there places that we should not touch?' },
    expectations: { ask: 'What do you hope for from the massage?' },
    language: {
      ask: 'In which language would you like to read what we give you?',
      short: 'What we give you to read: in which language?',
      choices: { en: 'English', es: 'Spanish' },
    },
    'large-print': {
      ask: 'Should what we give you to read be in large print?',
      choices: { yes: 'Yes, large print', no: 'No, the usual size' },
    },
  },
};
