import * as migration_20261125_233027_initial from './20261125_233027_initial.ts';
import * as migration_20261125_234831_communes_of_guides from './20261125_234831_communes_of_guides.ts';
import * as migration_20261126_001718_preview_links from './20261126_001718_preview_links.ts';
import * as migration_20261126_003627_workflow from './20261126_003627_workflow.ts';
import * as migration_20261126_004419_writing from './20261126_004419_writing.ts';
import * as migration_20261126_004848_accounts from './20261126_004848_accounts.ts';
import * as migration_20261126_011119_team_checks from './20261126_011119_team_checks.ts';
import * as migration_20261126_013019_page_lifecycle from './20261126_013019_page_lifecycle.ts';
import * as migration_20261126_040931_article_expires_on from './20261126_040931_article_expires_on.ts';
import * as migration_20261126_044303_stages_and_reviews from './20261126_044303_stages_and_reviews.ts';
import * as migration_20261126_052221_screens from './20261126_052221_screens.ts';
import * as migration_20261126_055016_guide_urgent_order_icon from './20261126_055016_guide_urgent_order_icon.ts';
import * as migration_20261126_060205_feedback from './20261126_060205_feedback.ts';
import * as migration_20261126_075722_data_licence from './20261126_075722_data_licence.ts';
import * as migration_20261126_083727_audit from './20261126_083727_audit.ts';
import * as migration_20261126_083859_consent from './20261126_083859_consent.ts';
import * as migration_20261126_090015_imports from './20261126_090015_imports.ts';
import * as migration_20261126_114847_retention from './20261126_114847_retention.ts';
import * as migration_20261126_122955_unit_changes from './20261126_122955_unit_changes.ts';
import * as migration_20261126_123622_import_publication from './20261126_123622_import_publication.ts';
import * as migration_20261126_154420_person_removals from './20261126_154420_person_removals.ts';
import * as migration_20261126_163700_texts_by_parent from './20261126_163700_texts_by_parent.ts';
import * as migration_20261129_061113_import_ways from './20261129_061113_import_ways.ts';
import * as migration_20261129_063322_mass_deeds from './20261129_063322_mass_deeds.ts';
import * as migration_20261129_095504_quotas from './20261129_095504_quotas.ts';
import * as migration_20261129_101405_held_deeds from './20261129_101405_held_deeds.ts';
import * as migration_20261129_102810_held_withdrawals from './20261129_102810_held_withdrawals.ts';
import * as migration_20261129_134644_account_paces from './20261129_134644_account_paces.ts';
import * as migration_20261129_142337_lists_with_trash from './20261129_142337_lists_with_trash.ts';
import * as migration_20261129_210459_guide_step_outcomes from './20261129_210459_guide_step_outcomes.ts';
import * as migration_20261129_220651_practices from './20261129_220651_practices.ts';
import * as migration_20261130_010511_lessons from './20261130_010511_lessons.ts';
import * as migration_20261130_023851_content_days from './20261130_023851_content_days.ts';
import * as migration_20261130_023922_answers_to_checks from './20261130_023922_answers_to_checks.ts';
import * as migration_20261130_091856_import_remarks from './20261130_091856_import_remarks.ts';
import * as migration_20261130_100255_meetings from './20261130_100255_meetings.ts';
import * as migration_20261130_115757_topic_pillars from './20261130_115757_topic_pillars.ts';
import * as migration_20261130_160014_lesson_materials from './20261130_160014_lesson_materials.ts';
import * as migration_20261130_192947_team_sums from './20261130_192947_team_sums.ts';
import * as migration_20261130_204854_desk_duty from './20261130_204854_desk_duty.ts';
import * as migration_20261201_001408_hamlet_households from './20261201_001408_hamlet_households.ts';
import * as migration_20261201_002109_readings from './20261201_002109_readings.ts';
import * as migration_20261201_024314_report_form from './20261201_024314_report_form.ts';
import * as migration_20261201_030422_member_trained from './20261201_030422_member_trained.ts';
import * as migration_20261201_061417_handouts_and_posters from './20261201_061417_handouts_and_posters.ts';
import * as migration_20261201_070501_recordings_and_khmer_names from './20261201_070501_recordings_and_khmer_names.ts';
import * as migration_20261201_072250_guide_branches from './20261201_072250_guide_branches.ts';
import * as migration_20261201_100349_team_corrections from './20261201_100349_team_corrections.ts';
import * as migration_20261201_104040_ask_back from './20261201_104040_ask_back.ts';
import * as migration_20261201_133000_references_let_go from './20261201_133000_references_let_go.ts';
import * as migration_20261201_205451_gone_by_document from './20261201_205451_gone_by_document.ts';

export const migrations = [
  {
    up: migration_20261125_233027_initial.up,
    down: migration_20261125_233027_initial.down,
    name: '20261125_233027_initial',
  },
  {
    up: migration_20261125_234831_communes_of_guides.up,
    down: migration_20261125_234831_communes_of_guides.down,
    name: '20261125_234831_communes_of_guides',
  },
  {
    up: migration_20261126_001718_preview_links.up,
    down: migration_20261126_001718_preview_links.down,
    name: '20261126_001718_preview_links',
  },
  {
    up: migration_20261126_003627_workflow.up,
    down: migration_20261126_003627_workflow.down,
    name: '20261126_003627_workflow',
  },
  {
    up: migration_20261126_004419_writing.up,
    down: migration_20261126_004419_writing.down,
    name: '20261126_004419_writing',
  },
  {
    up: migration_20261126_004848_accounts.up,
    down: migration_20261126_004848_accounts.down,
    name: '20261126_004848_accounts',
  },
  {
    up: migration_20261126_011119_team_checks.up,
    down: migration_20261126_011119_team_checks.down,
    name: '20261126_011119_team_checks',
  },
  {
    up: migration_20261126_013019_page_lifecycle.up,
    down: migration_20261126_013019_page_lifecycle.down,
    name: '20261126_013019_page_lifecycle',
  },
  {
    up: migration_20261126_040931_article_expires_on.up,
    down: migration_20261126_040931_article_expires_on.down,
    name: '20261126_040931_article_expires_on',
  },
  {
    up: migration_20261126_044303_stages_and_reviews.up,
    down: migration_20261126_044303_stages_and_reviews.down,
    name: '20261126_044303_stages_and_reviews',
  },
  {
    up: migration_20261126_052221_screens.up,
    down: migration_20261126_052221_screens.down,
    name: '20261126_052221_screens',
  },
  {
    up: migration_20261126_055016_guide_urgent_order_icon.up,
    down: migration_20261126_055016_guide_urgent_order_icon.down,
    name: '20261126_055016_guide_urgent_order_icon',
  },
  {
    up: migration_20261126_060205_feedback.up,
    down: migration_20261126_060205_feedback.down,
    name: '20261126_060205_feedback',
  },
  {
    up: migration_20261126_075722_data_licence.up,
    down: migration_20261126_075722_data_licence.down,
    name: '20261126_075722_data_licence',
  },
  {
    up: migration_20261126_083727_audit.up,
    down: migration_20261126_083727_audit.down,
    name: '20261126_083727_audit',
  },
  {
    up: migration_20261126_083859_consent.up,
    down: migration_20261126_083859_consent.down,
    name: '20261126_083859_consent',
  },
  {
    up: migration_20261126_090015_imports.up,
    down: migration_20261126_090015_imports.down,
    name: '20261126_090015_imports',
  },
  {
    up: migration_20261126_114847_retention.up,
    down: migration_20261126_114847_retention.down,
    name: '20261126_114847_retention',
  },
  {
    up: migration_20261126_122955_unit_changes.up,
    down: migration_20261126_122955_unit_changes.down,
    name: '20261126_122955_unit_changes',
  },
  {
    up: migration_20261126_123622_import_publication.up,
    down: migration_20261126_123622_import_publication.down,
    name: '20261126_123622_import_publication',
  },
  {
    up: migration_20261126_154420_person_removals.up,
    down: migration_20261126_154420_person_removals.down,
    name: '20261126_154420_person_removals',
  },
  {
    up: migration_20261126_163700_texts_by_parent.up,
    down: migration_20261126_163700_texts_by_parent.down,
    name: '20261126_163700_texts_by_parent',
  },
  {
    up: migration_20261129_061113_import_ways.up,
    down: migration_20261129_061113_import_ways.down,
    name: '20261129_061113_import_ways',
  },
  {
    up: migration_20261129_063322_mass_deeds.up,
    down: migration_20261129_063322_mass_deeds.down,
    name: '20261129_063322_mass_deeds',
  },
  {
    up: migration_20261129_095504_quotas.up,
    down: migration_20261129_095504_quotas.down,
    name: '20261129_095504_quotas',
  },
  {
    up: migration_20261129_101405_held_deeds.up,
    down: migration_20261129_101405_held_deeds.down,
    name: '20261129_101405_held_deeds',
  },
  {
    up: migration_20261129_102810_held_withdrawals.up,
    down: migration_20261129_102810_held_withdrawals.down,
    name: '20261129_102810_held_withdrawals',
  },
  {
    up: migration_20261129_134644_account_paces.up,
    down: migration_20261129_134644_account_paces.down,
    name: '20261129_134644_account_paces',
  },
  {
    up: migration_20261129_142337_lists_with_trash.up,
    down: migration_20261129_142337_lists_with_trash.down,
    name: '20261129_142337_lists_with_trash',
  },
  {
    up: migration_20261129_210459_guide_step_outcomes.up,
    down: migration_20261129_210459_guide_step_outcomes.down,
    name: '20261129_210459_guide_step_outcomes',
  },
  {
    up: migration_20261129_220651_practices.up,
    down: migration_20261129_220651_practices.down,
    name: '20261129_220651_practices',
  },
  {
    up: migration_20261130_010511_lessons.up,
    down: migration_20261130_010511_lessons.down,
    name: '20261130_010511_lessons',
  },
  {
    up: migration_20261130_023851_content_days.up,
    down: migration_20261130_023851_content_days.down,
    name: '20261130_023851_content_days',
  },
  {
    up: migration_20261130_023922_answers_to_checks.up,
    down: migration_20261130_023922_answers_to_checks.down,
    name: '20261130_023922_answers_to_checks',
  },
  {
    up: migration_20261130_091856_import_remarks.up,
    down: migration_20261130_091856_import_remarks.down,
    name: '20261130_091856_import_remarks',
  },
  {
    up: migration_20261130_100255_meetings.up,
    down: migration_20261130_100255_meetings.down,
    name: '20261130_100255_meetings',
  },
  {
    up: migration_20261130_115757_topic_pillars.up,
    down: migration_20261130_115757_topic_pillars.down,
    name: '20261130_115757_topic_pillars',
  },
  {
    up: migration_20261130_160014_lesson_materials.up,
    down: migration_20261130_160014_lesson_materials.down,
    name: '20261130_160014_lesson_materials',
  },
  {
    up: migration_20261130_192947_team_sums.up,
    down: migration_20261130_192947_team_sums.down,
    name: '20261130_192947_team_sums',
  },
  {
    up: migration_20261130_204854_desk_duty.up,
    down: migration_20261130_204854_desk_duty.down,
    name: '20261130_204854_desk_duty',
  },
  {
    up: migration_20261201_001408_hamlet_households.up,
    down: migration_20261201_001408_hamlet_households.down,
    name: '20261201_001408_hamlet_households',
  },
  {
    up: migration_20261201_002109_readings.up,
    down: migration_20261201_002109_readings.down,
    name: '20261201_002109_readings',
  },
  {
    up: migration_20261201_024314_report_form.up,
    down: migration_20261201_024314_report_form.down,
    name: '20261201_024314_report_form',
  },
  {
    up: migration_20261201_030422_member_trained.up,
    down: migration_20261201_030422_member_trained.down,
    name: '20261201_030422_member_trained',
  },
  {
    up: migration_20261201_061417_handouts_and_posters.up,
    down: migration_20261201_061417_handouts_and_posters.down,
    name: '20261201_061417_handouts_and_posters',
  },
  {
    up: migration_20261201_070501_recordings_and_khmer_names.up,
    down: migration_20261201_070501_recordings_and_khmer_names.down,
    name: '20261201_070501_recordings_and_khmer_names',
  },
  {
    up: migration_20261201_072250_guide_branches.up,
    down: migration_20261201_072250_guide_branches.down,
    name: '20261201_072250_guide_branches',
  },
  {
    up: migration_20261201_100349_team_corrections.up,
    down: migration_20261201_100349_team_corrections.down,
    name: '20261201_100349_team_corrections',
  },
  {
    up: migration_20261201_104040_ask_back.up,
    down: migration_20261201_104040_ask_back.down,
    name: '20261201_104040_ask_back',
  },
  {
    up: migration_20261201_133000_references_let_go.up,
    down: migration_20261201_133000_references_let_go.down,
    name: '20261201_133000_references_let_go',
  },
  {
    up: migration_20261201_205451_gone_by_document.up,
    down: migration_20261201_205451_gone_by_document.down,
    name: '20261201_205451_gone_by_document'
  },
];
