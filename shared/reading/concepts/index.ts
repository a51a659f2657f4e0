import activePhase from './active-phase.json';
import acuteEvent from './acute-event.json';
import acuteTransition from './acute-transition.json';
import adlActivity from './adl-activity.json';
import adlDifficulty from './adl-difficulty.json';
import aidBroken from './aid-broken.json';
import aidBrokenStrong from './aid-broken-strong.json';
import aidNeedNow from './aid-need-now.json';
import aidOutgrown from './aid-outgrown.json';
import aidRenewal from './aid-renewal.json';
import aidUrgent from './aid-urgent.json';
import aidWord from './aid-word.json';
import assessmentNeed from './assessment-need.json';
import basicMobility from './basic-mobility.json';
import beginningLoss from './beginning-loss.json';
import behindPeers from './behind-peers.json';
import cannot from './cannot.json';
import careCollapse from './care-collapse.json';
import carer from './carer.json';
import carerStrain from './carer-strain.json';
import castOrFracture from './cast-or-fracture.json';
import childSkill from './child-skill.json';
import chronicCondition from './chronic-condition.json';
import cognitive from './cognitive.json';
import collapseEvent from './collapse-event.json';
import complex from './complex.json';
import complexDifficulty from './complex-difficulty.json';
import danger from './danger.json';
import declineMental from './decline-mental.json';
import declineSign from './decline-sign.json';
import delay from './delay.json';
import delayHarm from './delay-harm.json';
import dementiaDanger from './dementia-danger.json';
import dependentNow from './dependent-now.json';
import disability from './disability.json';
import disabilityAid from './disability-aid.json';
import disabilityAidNeed from './disability-aid-need.json';
import dischargeAdaptation from './discharge-adaptation.json';
import dischargeWord from './discharge-word.json';
import endOfLife from './end-of-life.json';
import fallMeasures from './fall-measures.json';
import fallRisk from './fall-risk.json';
import fallsChild from './falls-child.json';
import flare from './flare.json';
import footProblem from './foot-problem.json';
import functionLossGeneral from './function-loss-general.json';
import functionWord from './function-word.json';
import gatekeeper from './gatekeeper.json';
import gradualDecline from './gradual-decline.json';
import harm from './harm.json';
import homeAdaptation from './home-adaptation.json';
import homeCareNeed from './home-care-need.json';
import individualPlan from './individual-plan.json';
import infantAsymmetry from './infant-asymmetry.json';
import infectionOver from './infection-over.json';
import intensiveTreatment from './intensive-treatment.json';
import keepEducation from './keep-education.json';
import limitedParticipation from './limited-participation.json';
import longCourse from './long-course.json';
import lostMobility from './lost-mobility.json';
import lungActive from './lung-active.json';
import lungActiveSign from './lung-active-sign.json';
import lungAcute from './lung-acute.json';
import lungAcuteOver from './lung-acute-over.json';
import lungAcuteSign from './lung-acute-sign.json';
import lungChronic from './lung-chronic.json';
import lungInfection from './lung-infection.json';
import lungMaintenance from './lung-maintenance.json';
import lungProblem from './lung-problem.json';
import lungSteady from './lung-steady.json';
import lungWordWeak from './lung-word-weak.json';
import maintenanceStrict from './maintenance-strict.json';
import maintenanceWish from './maintenance-wish.json';
import mentalSign from './mental-sign.json';
import motorDelay from './motor-delay.json';
import motorInfant from './motor-infant.json';
import motorWord from './motor-word.json';
import mustStartAtOnce from './must-start-at-once.json';
import mustTreat from './must-treat.json';
import neuroGenetic from './neuro-genetic.json';
import newNeuro from './new-neuro.json';
import newlyFound from './newly-found.json';
import newlyOperated from './newly-operated.json';
import noFallMeasures from './no-fall-measures.json';
import noGap from './no-gap.json';
import noHurry from './no-hurry.json';
import noInfectionSign from './no-infection-sign.json';
import offPeriods from './off-periods.json';
import onsetSudden from './onset-sudden.json';
import operated from './operated.json';
import outgrown from './outgrown.json';
import overweight from './overweight.json';
import painWord from './pain-word.json';
import participation from './participation.json';
import plannable from './plannable.json';
import possibleEmergency from './possible-emergency.json';
import postIllnessLoss from './post-illness-loss.json';
import premature from './premature.json';
import preschoolMotor from './preschool-motor.json';
import pressing from './pressing.json';
import pressureSite from './pressure-site.json';
import pressureUlcer from './pressure-ulcer.json';
import progressiveActive from './progressive-active.json';
import progressiveDisease from './progressive-disease.json';
import psychosomatic from './psychosomatic.json';
import rapidProgressive from './rapid-progressive.json';
import recentInjury from './recent-injury.json';
import recentLoss from './recent-loss.json';
import recovering from './recovering.json';
import referring from './referring.json';
import rehabWord from './rehab-word.json';
import rehabilitationPatient from './rehabilitation-patient.json';
import rheumaOrtho from './rheuma-ortho.json';
import rheumaOrthoActive from './rheuma-ortho-active.json';
import rheumaOrthoActiveSign from './rheuma-ortho-active-sign.json';
import schoolCore from './school-core.json';
import sentHomeNow from './sent-home-now.json';
import severeChronicActive from './severe-chronic-active.json';
import severeCondition from './severe-condition.json';
import socialArena from './social-arena.json';
import socialWithdrawal from './social-withdrawal.json';
import specialistPlace from './specialist-place.json';
import specialistReferral from './specialist-referral.json';
import stablePhase from './stable-phase.json';
import strokeSign from './stroke-sign.json';
import struggles from './struggles.json';
import trainingAfter from './training-after.json';
import trainingGoal from './training-goal.json';
import transfer from './transfer.json';
import transferUrgent from './transfer-urgent.json';
import transition from './transition.json';
import twoHelpers from './two-helpers.json';
import urgent from './urgent.json';
import worseIfDelayed from './worse-if-delayed.json';
import worsening from './worsening.json';

/** Every concept file. A file that is not named here is not read (a test looks). */
export const conceptFiles: readonly unknown[] = [
  activePhase,
  acuteEvent,
  acuteTransition,
  adlActivity,
  adlDifficulty,
  aidBroken,
  aidBrokenStrong,
  aidNeedNow,
  aidOutgrown,
  aidRenewal,
  aidUrgent,
  aidWord,
  assessmentNeed,
  basicMobility,
  beginningLoss,
  behindPeers,
  cannot,
  careCollapse,
  carer,
  carerStrain,
  castOrFracture,
  childSkill,
  chronicCondition,
  cognitive,
  collapseEvent,
  complex,
  complexDifficulty,
  danger,
  declineMental,
  declineSign,
  delay,
  delayHarm,
  dementiaDanger,
  dependentNow,
  disability,
  disabilityAid,
  disabilityAidNeed,
  dischargeAdaptation,
  dischargeWord,
  endOfLife,
  fallMeasures,
  fallRisk,
  fallsChild,
  flare,
  footProblem,
  functionLossGeneral,
  functionWord,
  gatekeeper,
  gradualDecline,
  harm,
  homeAdaptation,
  homeCareNeed,
  individualPlan,
  infantAsymmetry,
  infectionOver,
  intensiveTreatment,
  keepEducation,
  limitedParticipation,
  longCourse,
  lostMobility,
  lungActive,
  lungActiveSign,
  lungAcute,
  lungAcuteOver,
  lungAcuteSign,
  lungChronic,
  lungInfection,
  lungMaintenance,
  lungProblem,
  lungSteady,
  lungWordWeak,
  maintenanceStrict,
  maintenanceWish,
  mentalSign,
  motorDelay,
  motorInfant,
  motorWord,
  mustStartAtOnce,
  mustTreat,
  neuroGenetic,
  newNeuro,
  newlyFound,
  newlyOperated,
  noFallMeasures,
  noGap,
  noHurry,
  noInfectionSign,
  offPeriods,
  onsetSudden,
  operated,
  outgrown,
  overweight,
  painWord,
  participation,
  plannable,
  possibleEmergency,
  postIllnessLoss,
  premature,
  preschoolMotor,
  pressing,
  pressureSite,
  pressureUlcer,
  progressiveActive,
  progressiveDisease,
  psychosomatic,
  rapidProgressive,
  recentInjury,
  recentLoss,
  recovering,
  referring,
  rehabWord,
  rehabilitationPatient,
  rheumaOrtho,
  rheumaOrthoActive,
  rheumaOrthoActiveSign,
  schoolCore,
  sentHomeNow,
  severeChronicActive,
  severeCondition,
  socialArena,
  socialWithdrawal,
  specialistPlace,
  specialistReferral,
  stablePhase,
  strokeSign,
  struggles,
  trainingAfter,
  trainingGoal,
  transfer,
  transferUrgent,
  transition,
  twoHelpers,
  urgent,
  worseIfDelayed,
  worsening,
];
